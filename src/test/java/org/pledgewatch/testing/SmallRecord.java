package org.pledgewatch.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.pledgewatch.commitments.Basis;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentKind;
import org.pledgewatch.commitments.CommitmentMerge;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Item;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Indicator;
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
                        Pieces.party("CAN", PartyKind.STATE),
                        Pieces.party("NOR", PartyKind.STATE),
                        Pieces.party("icmc", PartyKind.ORGANISATION),
                        Pieces.party("world", PartyKind.GROUP),
                        Pieces.party("un-members", PartyKind.GROUP, "CAN", "NOR")));
        application
                .getBean(Vocabulary.class)
                .declare(
                        List.of(
                                Pieces.indicator("resettlement-arrivals", Indicator.Kind.FLOW),
                                Pieces.indicator("refugees-mandate", Indicator.Kind.STOCK),
                                Pieces.indicator("gni-ppp", Indicator.Kind.FLOW),
                                Pieces.indicator("worker-visas", Indicator.Kind.FLOW, "skill=high", "skill=low")),
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
                        entry(
                                "more-places",
                                CommitmentKind.PLEDGE,
                                "2016-01-01",
                                "2019-12-31",
                                Pieces.places("20000"),
                                "CAN"),
                        entry(
                                "fair-share",
                                CommitmentKind.RECOMMENDATION,
                                "2017-01-01",
                                null,
                                Pieces.fairShare(),
                                "CAN",
                                "NOR"),
                        entry(
                                "a-network",
                                CommitmentKind.STRATEGIC_STEP,
                                "2016-01-01",
                                "2018-06-30",
                                Pieces.founding(),
                                "icmc"),
                        entry("dignity", CommitmentKind.PLEDGE, "2016-01-01", "2030-12-31", new Judged(), "NOR")));
        application
                .getBean(ObservationIntake.class)
                .append(List.of(arrivals("CAN", 2016, "4000"), arrivals("CAN", 2017, "5500")), "the tests");
    }

    public static NewFigure arrivals(String party, int year, String value) {
        return Pieces.figure(party, "resettlement-arrivals", "", String.valueOf(year), value);
    }

    private static CommitmentEntry entry(
            String slug, CommitmentKind kind, String start, String due, Target target, String... parties) {
        LocalDate from = LocalDate.parse(start);
        NewTerms terms = new NewTerms(from, from, due == null ? null : LocalDate.parse(due), null, target, null);
        Basis basis = kind == CommitmentKind.RECOMMENDATION ? Basis.ASKED : Basis.PLEDGED;
        return new CommitmentEntry(
                Pieces.commitment(slug, kind),
                List.of(terms),
                Arrays.stream(parties).map(party -> Pieces.bound(party, basis)).toList());
    }
}
