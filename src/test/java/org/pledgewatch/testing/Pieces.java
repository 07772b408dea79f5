package org.pledgewatch.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.commitments.Basis;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.CommitmentKind;
import org.pledgewatch.commitments.MilestoneReport;
import org.pledgewatch.commitments.NewUndertaking;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.parties.Membership;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;

/** What the small records of the tests are made of. */
public final class Pieces {

    private Pieces() {}

    public static PartyEntry party(String code, PartyKind kind, String... members) {
        return party(code, kind, "Name of " + code, PartyEntry.Place.NONE, members);
    }

    public static PartyEntry party(
            String code, PartyKind kind, String name, PartyEntry.Place place, String... members) {
        return new PartyEntry(
                code,
                kind,
                name,
                Map.of(),
                place,
                kind == PartyKind.STATE,
                null,
                null,
                Arrays.stream(members).map(Membership::of).toList());
    }

    /** People of a year, told within half a year. */
    public static IndicatorEntry indicator(String code, Indicator.Kind kind, String... breakdowns) {
        return new IndicatorEntry(
                new Indicator(
                        code, "Title of " + code, "people", Indicator.Direction.NEUTRAL, kind, PeriodLength.YEAR, 180),
                BigDecimal.ZERO,
                null,
                null,
                Arrays.stream(breakdowns).map(Breakdown::of).toList());
    }

    /** @param value null where it is not known */
    public static NewFigure figure(String party, String indicator, String breakdown, String period, String value) {
        return new NewFigure(
                party,
                indicator,
                Breakdown.of(breakdown),
                Period.parse(period),
                value == null ? null : new BigDecimal(value),
                "unhcr",
                null,
                null);
    }

    public static Commitment commitment(String slug, CommitmentKind kind) {
        return new Commitment(
                slug,
                kind,
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

    public static Binding bound(String party, Basis basis, MilestoneReport... done) {
        return new Binding(
                new NewUndertaking(party, basis, null, null, null, ZoneOffset.UTC, null, null), List.of(done));
    }

    /** At least so many places, all years together. */
    public static Threshold places(String value) {
        return new Threshold(
                "resettlement-arrivals",
                Breakdown.TOTAL,
                Threshold.Comparison.AT_LEAST,
                new BigDecimal(value),
                Threshold.Measure.TOTAL,
                null,
                false);
    }

    public static FairShare fairShare() {
        return new FairShare(
                Set.of("resettlement-arrivals"),
                "gni-ppp",
                "un-members",
                "ten-percent",
                "resettlement-only",
                "resettlement",
                "hamilton",
                Settlement.TOTAL);
    }

    /** To found something by a day, and to let it grow. */
    public static Milestones founding() {
        return new Milestones(List.of(
                new Milestone("found", "Found it", LocalDate.of(2016, 3, 31)), new Milestone("grow", "Grow it", null)));
    }
}
