package org.pledgewatch.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.pledgewatch.assessment.judgement.Judge;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.commitments.UndertakingReader;
import org.pledgewatch.commitments.UndertakingRow;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.observations.FigureStore;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.observations.RecordedFigures;
import org.pledgewatch.observations.Vocabulary;
import org.springframework.stereotype.Component;

/** Reads undertakings with all that they are judged by, in a few ordered queries however many there are. */
@Component
class Evidences {

    private final UndertakingReader undertakings;
    private final FigureStore figures;
    private final Vocabulary vocabulary;
    private final FairShares fairShares;
    private final Judge judge;

    Evidences(
            UndertakingReader undertakings,
            FigureStore figures,
            Vocabulary vocabulary,
            FairShares fairShares,
            AssessmentSettings settings) {
        this.undertakings = undertakings;
        this.figures = figures;
        this.vocabulary = vocabulary;
        this.fairShares = fairShares;
        this.judge = new Judge(settings.bounds());
    }

    /** Of undertakings here and there: their series, one by one. */
    AsKnown read(Selection selection, Instant knownAt) {
        return read(selection, knownAt, this::figuresOf);
    }

    /** Of all undertakings of parties that lie together: everything recorded of the parties, in one sweep. */
    AsKnown readWhole(Selection selection, Instant knownAt) {
        return read(selection, knownAt, this::figuresOfParties);
    }

    /** As they would be known were a plan of figures recorded too. */
    AsKnown readWith(IntakePlan plan, Selection selection, Instant knownAt) {
        Map<Long, UndertakingRow> rows = rows(selection, knownAt);
        Reckoner reckoner = fairShares.with(plan, knownAt);
        return new AsKnown(
                judge,
                vocabulary,
                rows,
                figuresOf(rows, knownAt).with(plan),
                party -> new PartyQuotas(reckoner, party));
    }

    private AsKnown read(
            Selection selection,
            Instant knownAt,
            BiFunction<Map<Long, UndertakingRow>, Instant, RecordedFigures> reading) {
        return read(rows(selection, knownAt), knownAt, reading);
    }

    /** Of undertakings that are not recorded. */
    AsKnown of(Collection<UndertakingRow> proposed, Instant knownAt) {
        Map<Long, UndertakingRow> rows = new LinkedHashMap<>();
        proposed.forEach(row -> rows.put(row.id(), row));
        return read(rows, knownAt, this::figuresOf);
    }

    private AsKnown read(
            Map<Long, UndertakingRow> rows,
            Instant knownAt,
            BiFunction<Map<Long, UndertakingRow>, Instant, RecordedFigures> reading) {
        Reckoner reckoner = fairShares.knownAt(figures.newestUntil(knownAt));
        return new AsKnown(
                judge, vocabulary, rows, reading.apply(rows, knownAt), party -> new PartyQuotas(reckoner, party));
    }

    private Map<Long, UndertakingRow> rows(Selection selection, Instant knownAt) {
        Map<Long, UndertakingRow> rows = new LinkedHashMap<>();
        undertakings.forEach(selection, knownAt, row -> rows.put(row.id(), row));
        return rows;
    }

    private RecordedFigures figuresOfParties(Map<Long, UndertakingRow> rows, Instant knownAt) {
        IntSummaryStatistics parties =
                rows.values().stream().mapToInt(UndertakingRow::partyNo).summaryStatistics();
        return rows.isEmpty()
                ? figuresOf(rows, knownAt)
                : figures.ofParties(parties.getMin(), parties.getMax(), knownAt);
    }

    private RecordedFigures figuresOf(Map<Long, UndertakingRow> rows, Instant knownAt) {
        LongStream keys = rows.values().stream()
                .flatMapToLong(row -> row.termsVersions().stream()
                        .flatMap(version -> Slices.of(version.terms().target()).stream())
                        .flatMap(slice ->
                                vocabulary.series(row.partyNo(), slice.indicator(), slice.breakdown()).stream())
                        .mapToLong(Long::longValue))
                .sorted()
                .distinct();
        return figures.ofSeries(keys, knownAt);
    }
}
