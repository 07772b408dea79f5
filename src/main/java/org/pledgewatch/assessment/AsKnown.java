package org.pledgewatch.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Evidence;
import org.pledgewatch.assessment.judgement.Judge;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.assessment.judgement.Step;
import org.pledgewatch.assessment.judgement.Undertaken;
import org.pledgewatch.commitments.TermsVersion;
import org.pledgewatch.commitments.UndertakingRow;
import org.pledgewatch.observations.RecordedFigures;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Status;

/** Some undertakings with all that they are judged by, as known at one moment. */
final class AsKnown {

    private final Judge judge;
    private final Vocabulary vocabulary;
    private final Map<Long, UndertakingRow> undertakings;
    private final RecordedFigures figures;
    private final Quotas quotas;

    AsKnown(
            Judge judge,
            Vocabulary vocabulary,
            Map<Long, UndertakingRow> undertakings,
            RecordedFigures figures,
            Quotas quotas) {
        this.judge = judge;
        this.vocabulary = vocabulary;
        this.undertakings = undertakings;
        this.figures = figures;
        this.quotas = quotas;
    }

    /** The fair shares of a party as known at the moment. */
    interface Quotas {
        Evidence.Quotas of(String party);
    }

    Collection<UndertakingRow> rows() {
        return undertakings.values();
    }

    /** By the terms in force as of the date; the next look also comes when other terms come into force. */
    Judgement judge(long undertaking, LocalDate asOf) {
        UndertakingRow row = undertakings.get(undertaking);
        if (row == null) {
            throw new IllegalStateException("Undertaking " + undertaking + " was not known then.");
        }
        Judgement judgement = judge(row, row.termsOn(asOf), asOf);
        LocalDate nextTermsOn = nextTermsAfter(asOf, row);
        return nextTermsOn == null ? judgement : judgement.reviewedBy(nextTermsOn);
    }

    /** What it would take from the date on. */
    List<Step> prospect(long undertaking, Judgement now, LocalDate asOf) {
        UndertakingRow row = undertakings.get(undertaking);
        return row == null ? List.of() : judge.prospect(undertaken(row, row.termsOn(asOf)), evidence(row), now, asOf);
    }

    /** What the status would be had the terms never changed; nothing where that is no different. */
    @Nullable Status statusByFirstTerms(UndertakingRow row, Judgement now, LocalDate asOf) {
        if (row.termsVersions().size() == 1) {
            return null;
        }
        Status first = judge(row, row.termsVersions().get(0), asOf).status();
        return first == now.status() ? null : first;
    }

    private static @Nullable LocalDate nextTermsAfter(LocalDate asOf, UndertakingRow row) {
        for (TermsVersion version :
                row.termsVersions().subList(1, row.termsVersions().size())) {
            if (version.effectiveOn().isAfter(asOf)) {
                return version.effectiveOn();
            }
        }
        return null;
    }

    private Judgement judge(UndertakingRow row, TermsVersion version, LocalDate asOf) {
        return judge.judge(undertaken(row, version), evidence(row), asOf);
    }

    private static Undertaken undertaken(UndertakingRow row, TermsVersion version) {
        return new Undertaken(
                version.terms(),
                row.withdrewOn(),
                row.ended().withdrawnOn(),
                row.ended().replacedOn());
    }

    private Evidence evidence(UndertakingRow row) {
        return new Evidence(new PartyFigures(row), quotas.of(row.party()), row.milestonesDone(), verdicts(row));
    }

    private static List<Evidence.Verdict> verdicts(UndertakingRow row) {
        return row.verdicts().isEmpty()
                ? List.of()
                : row.verdicts().stream()
                        .map(found -> new Evidence.Verdict(found.effectiveOn(), found.status()))
                        .toList();
    }

    /** The figures of the undertaking's party. */
    private final class PartyFigures implements Evidence.Figures {

        private final UndertakingRow row;

        PartyFigures(UndertakingRow row) {
            this.row = row;
        }

        @Override
        public Series series(String indicator, Breakdown breakdown) {
            return vocabulary
                    .series(row.partyNo(), indicator, breakdown)
                    .map(figures::series)
                    .orElse(Series.EMPTY);
        }

        @Override
        public Indicator indicator(String code) {
            return vocabulary
                    .indicator(code)
                    .orElseThrow(() -> new IllegalArgumentException("There is no indicator \"" + code + "\"."));
        }
    }
}
