package org.pledgewatch.exchange.imports;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pledgewatch.exchange.figures.FigureFile;
import org.pledgewatch.exchange.figures.FigureImport;
import org.pledgewatch.exchange.figures.ReadFigures;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.storage.Stamps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of figures on their way into the record: they wait, are looked at, and are recorded whole or not at all. */
@Service
public class FigureImports {

    private static final int LONGEST_NAME = 200;

    private final ImportStore store;
    private final FigureImport files;
    private final Planning planning;
    private final ImportSettings settings;
    private final Clock clock;

    FigureImports(ImportStore store, FigureImport files, Planning planning, ImportSettings settings, Clock clock) {
        this.store = store;
        this.files = files;
        this.planning = planning;
        this.settings = settings;
        this.clock = clock;
    }

    /** Keeps a file until somebody has looked at it; what it holds is read, and nothing of it recorded. */
    @Transactional
    public long receive(String name, byte[] content, Origin origin, Author author) {
        Instant now = now();
        String shown = name(name);
        int refused = planning.preview(read(shown, content), author).refusals().size();
        BroughtImport brought = new BroughtImport(
                store.nextId(),
                shown,
                origin,
                Sha256.of(content),
                author.member(),
                now,
                now.plus(settings.waiting()),
                refused,
                null,
                null,
                null);
        store.add(brought, content);
        return brought.id();
    }

    /** Without folders, control characters and what turns the direction of text. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        String short_ = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return short_.isEmpty() ? "file" : short_;
    }

    @Transactional(readOnly = true)
    public Optional<BroughtImport> find(long id) {
        return store.find(id).filter(brought -> !hasExpired(brought));
    }

    /** Those that wait, and the last that were recorded; the newest first. */
    @Transactional(readOnly = true)
    public List<BroughtImport> newest() {
        return store.newest().stream().filter(brought -> !hasExpired(brought)).toList();
    }

    /** Those that wait to be looked at, the oldest first. */
    @Transactional(readOnly = true)
    public List<BroughtImport> waiting() {
        return store.waiting(now());
    }

    /** What recording a waiting import would do now. */
    @Transactional(readOnly = true)
    public ImportPreview preview(BroughtImport brought, Author author) {
        return planning.preview(read(brought), author);
    }

    /**
     * Records a waiting import, whole or not at all.
     *
     * @param seen what the preview showed
     * @param reason of the corrections; needed where there are any
     */
    @Transactional
    public Confirmation confirm(long id, String seen, String reason, Author author) {
        BroughtImport brought = store.lock(id).orElse(null);
        if (brought == null || hasExpired(brought)) {
            return Confirmation.GONE;
        }
        if (!brought.isWaiting()) {
            return Confirmation.DONE_BEFORE;
        }
        return planning.record(
                read(brought),
                plan -> plan.fingerprint().equals(seen),
                reason.strip(),
                author,
                (plan, at) -> store.recorded(id, author.member(), at, reason.strip(), plan));
    }

    /** What recording some content at once would do. */
    @Transactional(readOnly = true)
    public ImportPreview look(String name, byte[] content, Author author) {
        return planning.preview(read(name(name), content), author);
    }

    /**
     * Records content at once, whole or not at all: for who has seen what it does in another way.
     *
     * @param asSeen whether what it would do now is what its author saw
     */
    @Transactional
    public Confirmation recordNow(
            String name, byte[] content, Origin origin, String reason, Author author, Predicate<IntakePlan> asSeen) {
        String shown = name(name);
        ReadFigures read = read(shown, content);
        return planning.record(read, asSeen, reason.strip(), author, (plan, at) -> {
            if (!plan.written().isEmpty()) {
                BroughtImport brought = new BroughtImport(
                        store.nextId(),
                        shown,
                        origin,
                        Sha256.of(content),
                        author.member(),
                        at,
                        at,
                        0,
                        null,
                        null,
                        null);
                store.add(brought, null);
                store.recorded(brought.id(), author.member(), at, reason.strip(), plan);
            }
        });
    }

    /** Drops a file that nobody will record. */
    @Transactional
    public boolean drop(long id) {
        return store.drop(id) > 0;
    }

    private boolean hasExpired(BroughtImport brought) {
        return brought.isWaiting() && !brought.expiresAt().isAfter(now());
    }

    private ReadFigures read(BroughtImport brought) {
        return read(brought.name(), store.content(brought.id()));
    }

    private ReadFigures read(String name, byte[] content) {
        return files.readAll(List.of(new FigureFile(name, () -> new ByteArrayInputStream(content))));
    }

    private Instant now() {
        return Stamps.now(clock);
    }
}
