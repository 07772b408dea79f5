package org.pledgewatch.exchange.sources;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.exchange.imports.Author;
import org.pledgewatch.exchange.imports.Confirmation;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.exchange.imports.ImportPreview;
import org.pledgewatch.exchange.imports.Origin;
import org.pledgewatch.exchange.sources.FigureSource.Outcome;
import org.pledgewatch.outbound.Answer;
import org.pledgewatch.outbound.NotReached;
import org.pledgewatch.outbound.Outbound;
import org.pledgewatch.outbound.Question;
import org.pledgewatch.reference.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Fetches what is due, each by itself; what is new waits to be looked at as any file that somebody brings. */
@Service
public class Fetching {

    private static final String AS = "fetched";
    private static final String REASON = "The publisher has another figure now.";
    private static final int NOT_MODIFIED = 304;
    private static final int LONGEST_TROUBLE = 1000;

    private final FigureSources sources;
    private final FigureImports imports;
    private final Outbound outbound;
    private final SourceSettings settings;
    private final TransactionOperations transaction;

    Fetching(
            FigureSources sources,
            FigureImports imports,
            Outbound outbound,
            SourceSettings settings,
            TransactionOperations transaction) {
        this.sources = sources;
        this.imports = imports;
        this.outbound = outbound;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * @param fence called in each transaction that writes
     * @return how many ended how
     */
    public Map<String, Long> fetchDue(Runnable fence) {
        Map<String, Long> counts = new HashMap<>();
        for (FigureSource source : sources.due()) {
            Outcome outcome = fetch(source, fence);
            counts.merge(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), 1L, Long::sum);
        }
        return counts;
    }

    private Outcome fetch(FigureSource source, Runnable fence) {
        try {
            Answer answer = outbound.ask(question(source));
            if (answer.status() == NOT_MODIFIED) {
                return end(source, source.seen(), Outcome.NOTHING_NEW, null, fence);
            }
            if (!answer.isGood()) {
                return failed(source, "The publisher answered " + answer.status() + ".", fence);
            }
            return transaction.execute(status -> {
                fence.run();
                return take(source, answer);
            });
        } catch (NotReached e) {
            return failed(source, String.valueOf(e.getMessage()), fence);
        }
    }

    private Question question(FigureSource source) {
        Map<String, String> headers = new HashMap<>();
        putIfThere(headers, "If-None-Match", source.seen().etag());
        putIfThere(headers, "If-Modified-Since", source.seen().lastModified());
        return new Question("GET", source.address(), headers, "", settings.hosts(), 3, settings.time(), (int)
                settings.size().toBytes());
    }

    private static void putIfThere(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private Outcome take(FigureSource source, Answer answer) {
        String sha256 = Sha256.of(answer.body());
        FigureSource.Seen seen = new FigureSource.Seen(
                short_(answer.header("etag").orElse(null), 500),
                short_(answer.header("last-modified").orElse(null), 100),
                sha256);
        if (sha256.equals(source.seen().sha256())) {
            return end(source, seen, Outcome.NOTHING_NEW, null);
        }
        Author author = new Author(source.allowedBy(), AS, Set.of());
        ImportPreview preview = imports.look(source.fileName(), answer.body(), author);
        if (!preview.isRefused() && preview.plan().written().isEmpty()) {
            return end(source, seen, Outcome.NOTHING_NEW, null);
        }
        dropEarlier(source);
        if (source.unseen()
                && imports.recordNow(source.fileName(), answer.body(), Origin.FETCH, REASON, author, plan -> true)
                        == Confirmation.RECORDED) {
            return end(source, seen, Outcome.RECORDED, null);
        }
        return end(
                source, seen, Outcome.WAITS, imports.receive(source.fileName(), answer.body(), Origin.FETCH, author));
    }

    /** One that still waits is out of date. */
    private void dropEarlier(FigureSource source) {
        FigureSource.Last last = source.last();
        if (last != null && last.importId() != null) {
            imports.drop(last.importId());
        }
    }

    private static @Nullable String short_(@Nullable String value, int most) {
        return value == null || value.length() > most ? null : value;
    }

    private Outcome failed(FigureSource source, String trouble, Runnable fence) {
        transaction.executeWithoutResult(status -> {
            fence.run();
            String told = trouble.length() > LONGEST_TROUBLE ? trouble.substring(0, LONGEST_TROUBLE) : trouble;
            sources.done(
                    source,
                    source.seen(),
                    new FigureSource.Last(sources.now(), Outcome.FAILED, told, importOf(source)));
        });
        return Outcome.FAILED;
    }

    private Outcome end(
            FigureSource source, FigureSource.Seen seen, Outcome outcome, @Nullable Long importId, Runnable fence) {
        return transaction.execute(status -> {
            fence.run();
            return end(source, seen, outcome, importId);
        });
    }

    private Outcome end(FigureSource source, FigureSource.Seen seen, Outcome outcome, @Nullable Long importId) {
        Long kept = importId == null && outcome == Outcome.NOTHING_NEW ? importOf(source) : importId;
        sources.done(source, seen, new FigureSource.Last(sources.now(), outcome, null, kept));
        return outcome;
    }

    private static @Nullable Long importOf(FigureSource source) {
        return source.last() == null ? null : source.last().importId();
    }
}
