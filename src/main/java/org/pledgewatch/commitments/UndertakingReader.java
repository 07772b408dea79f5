package org.pledgewatch.commitments;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Reads undertakings for judging: in order of their ids, as known at a moment, without entities. It reads in pages by
 * key, so a million undertakings need neither a transaction nor memory, and the consumer may use the database itself; a
 * page costs a fixed number of queries, however many rows it has.
 */
@Service
public class UndertakingReader {

    private static final int PAGE = 10_000;

    private final UndertakingQueries queries;

    UndertakingReader(UndertakingQueries queries) {
        this.queries = queries;
    }

    /** The id of the undertaking by which a party is bound by a commitment. */
    public Optional<Long> find(String commitment, String party) {
        return queries.find(commitment, party);
    }

    /** Hands every undertaking that was selected and known at {@code knownAt}, and has terms, to {@code consumer}. */
    public void forEach(Selection selection, Instant knownAt, Consumer<UndertakingRow> consumer) {
        KnownTerms terms = new KnownTerms(queries, knownAt.truncatedTo(ChronoUnit.MICROS));
        if (selection instanceof Selection.Named named) {
            for (int from = 0; from < named.ids().size(); from += PAGE) {
                List<Long> ids = named.ids()
                        .subList(from, Math.min(from + PAGE, named.ids().size()));
                hand(queries.named(ids, terms.knownAt()), terms, consumer);
            }
            return;
        }
        long after = Long.MIN_VALUE;
        while (true) {
            List<StoredLine> page = queries.page(selection, after, terms.knownAt(), PAGE);
            hand(page, terms, consumer);
            if (page.size() < PAGE) {
                return;
            }
            after = page.get(page.size() - 1).id();
        }
    }

    private void hand(List<StoredLine> page, KnownTerms terms, Consumer<UndertakingRow> consumer) {
        if (page.isEmpty()) {
            return;
        }
        terms.learn(page);
        Findings findings = queries.findings(page, terms.knownAt());
        for (StoredLine line : page) {
            KnownTerms.Of of = terms.of(line.commitmentId());
            if (of != null) {
                consumer.accept(line.row(of, findings));
            }
        }
    }
}
