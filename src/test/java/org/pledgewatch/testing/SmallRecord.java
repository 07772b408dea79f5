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
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentKind;
import org.pledgewatch.commitments.CommitmentMerge;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.NewUndertaking;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Item;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.Membership;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;
import org.springframework.context.ApplicationContext;

/**
 * Canada pledged 20 000 places from 2016 to 2019 and gave 4 000 and 5 500; Canada and Norway are asked for their fair
 * share; an organisation has two steps to take; Norway is judged by people; one question was put.
 */
public final class SmallRecord {

    public static final String HEADER = "party,indicator,breakdown,period,value,source,source_url,note\n";

    private SmallRecord() {}

    public static void enter(ApplicationContext application) {
        application
                .getBean(PartyRegister.class)
                .merge(List.of(
                        party("CAN", PartyKind.STATE),
                        party("NOR", PartyKind.STATE),
                        party("icmc", PartyKind.ORGANISATION),
                        party("world", PartyKind.GROUP),
                        party("un-members", PartyKind.GROUP, "CAN", "NOR")));
        application
                .getBean(Vocabulary.class)
                .declare(
                        List.of(
                                indicator("resettlement-arrivals", Indicator.Kind.FLOW),
                                indicator("refugees-mandate", Indicator.Kind.STOCK),
                                indicator("gni-ppp", Indicator.Kind.FLOW),
                                indicator("worker-visas", Indicator.Kind.FLOW, "skill=high", "skill=low")),
                        List.of(new SourceEntry("unhcr", "UNHCR", "Refugee Data Finder", null, null, null, null)));
        application
                .getBean(Forums.class)
                .mergeItems(List.of(new Item(
                        "how-many-places",
                        Item.Kind.QUESTION,
                        null,
                        null,
                        List.of(),
                        null,
                        "How many places will you give?",
                        "en",
                        Item.Where.NOWHERE,
                        null,
                        Citation.of("A report", null))));
        application
                .getBean(CommitmentMerge.class)
                .merge(List.of(
                        entry("more-places", CommitmentKind.PLEDGE, "2016-01-01", "2019-12-31", places(), "CAN"),
                        entry("fair-share", CommitmentKind.RECOMMENDATION, "2017-01-01", null, share(), "CAN", "NOR"),
                        entry("a-network", CommitmentKind.STRATEGIC_STEP, "2016-01-01", "2018-06-30", steps(), "icmc"),
                        entry("dignity", CommitmentKind.PLEDGE, "2016-01-01", "2030-12-31", new Judged(), "NOR")));
        application
                .getBean(ObservationIntake.class)
                .append(List.of(arrivals("CAN", 2016, "4000"), arrivals("CAN", 2017, "5500")), "the tests");
    }

    public static NewFigure arrivals(String party, int year, String value) {
        return new NewFigure(
                party,
                "resettlement-arrivals",
                Breakdown.TOTAL,
                Period.year(year),
                new BigDecimal(value),
                "unhcr",
                null,
                null);
    }

    private static PartyEntry party(String code, PartyKind kind, String... members) {
        return new PartyEntry(
                code,
                kind,
                "Name of " + code,
                Map.of(),
                PartyEntry.Place.NONE,
                kind == PartyKind.STATE,
                null,
                null,
                Arrays.stream(members).map(Membership::of).toList());
    }

    private static IndicatorEntry indicator(String code, Indicator.Kind kind, String... breakdowns) {
        return new IndicatorEntry(
                new Indicator(
                        code, "Title of " + code, "people", Indicator.Direction.NEUTRAL, kind, PeriodLength.YEAR, 180),
                BigDecimal.ZERO,
                null,
                null,
                Arrays.stream(breakdowns).map(Breakdown::of).toList());
    }

    private static CommitmentEntry entry(
            String slug, CommitmentKind kind, String start, String due, Target target, String... parties) {
        Commitment commitment = new Commitment(
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
        LocalDate from = LocalDate.parse(start);
        NewTerms terms = new NewTerms(from, from, due == null ? null : LocalDate.parse(due), null, target, null);
        Basis basis = kind == CommitmentKind.RECOMMENDATION ? Basis.ASKED : Basis.PLEDGED;
        return new CommitmentEntry(
                commitment,
                List.of(terms),
                Arrays.stream(parties)
                        .map(party -> new CommitmentEntry.Binding(
                                new NewUndertaking(party, basis, null, null, null, ZoneOffset.UTC, null, null),
                                List.of()))
                        .toList());
    }

    private static Threshold places() {
        return new Threshold(
                "resettlement-arrivals",
                Breakdown.TOTAL,
                Threshold.Comparison.AT_LEAST,
                new BigDecimal("20000"),
                Threshold.Measure.TOTAL,
                null,
                false);
    }

    private static FairShare share() {
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

    private static Milestones steps() {
        return new Milestones(List.of(
                new Milestones.Milestone("found", "Found it", LocalDate.of(2016, 3, 31)),
                new Milestones.Milestone("grow", "Grow it", null)));
    }
}
