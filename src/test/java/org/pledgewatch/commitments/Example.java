package org.pledgewatch.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.reference.Breakdown;

/** Small pieces of a record, for tests. */
final class Example {

    static final LocalDate START = LocalDate.of(2016, 1, 1);
    static final LocalDate DEADLINE = LocalDate.of(2019, 12, 31);

    private Example() {}

    static PartyEntry state(String code) {
        return new PartyEntry(
                code, PartyKind.STATE, code, Map.of(), PartyEntry.Place.NONE, true, null, null, List.of());
    }

    static Commitment commitment(String slug) {
        return new Commitment(
                slug,
                CommitmentKind.PLEDGE,
                "Title of " + slug,
                "Text of " + slug,
                true,
                "en",
                null,
                null,
                List.of(),
                List.of(),
                new Citation("A document", "II.3", "https://example.org/a"),
                LocalDate.of(2015, 12, 1),
                null);
    }

    static Threshold places(String value) {
        return new Threshold(
                "resettlement-arrivals",
                Breakdown.TOTAL,
                Threshold.Comparison.AT_LEAST,
                new BigDecimal(value),
                Threshold.Measure.TOTAL,
                null,
                false);
    }

    static Milestones steps(String... keys) {
        return new Milestones(
                Arrays.stream(keys).map(key -> new Milestone(key, key, null)).toList());
    }

    static NewTerms terms(Target target) {
        return terms("2016-01-01", target, null);
    }

    static NewTerms terms(String effectiveOn, Target target, String reason) {
        return new NewTerms(LocalDate.parse(effectiveOn), START, DEADLINE, null, target, reason);
    }

    static Binding bound(String party, MilestoneReport... done) {
        return new Binding(undertaking(party), List.of(done));
    }

    static NewUndertaking undertaking(String party) {
        return new NewUndertaking(party, Basis.PLEDGED, null, null, null, ZoneOffset.UTC, null, null);
    }

    static MilestoneReport done(String milestone, String on) {
        return new MilestoneReport(milestone, on == null ? null : LocalDate.parse(on), null, null);
    }

    static CommitmentEntry entry(String slug, List<NewTerms> terms, Binding... bindings) {
        return new CommitmentEntry(commitment(slug), terms, List.of(bindings));
    }
}
