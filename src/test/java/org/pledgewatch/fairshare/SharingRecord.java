package org.pledgewatch.fairshare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Canada, France and a third member of the United Nations, with what fair shares are told from. */
record SharingRecord(ObservationIntake intake, Vocabulary vocabulary, JdbcClient jdbc) {

    /** @param since when the third became a member; null where it always was */
    void enter(String third, String name, LocalDate since) {
        jdbc.sql("insert into party (no, code, kind, name) values (1, 'CAN', 'STATE', 'Canada'),"
                        + " (2, 'FRA', 'STATE', 'France'), (3, ?, 'STATE', ?),"
                        + " (4, 'un-members', 'GROUP', 'Members'), (5, 'world', 'GROUP', 'World')")
                .params(third, name)
                .update();
        jdbc.sql("insert into party_member (group_no, member_no, member_from) values (4, 1, null), (4, 2, null),"
                        + " (4, 3, ?)")
                .params(Arrays.asList(since))
                .update();
        vocabulary.declare(
                List.of(indicator("gni-ppp"), indicator("refugees-mandate"), indicator("resettlement-arrivals")),
                List.of(new SourceEntry("wb", "World Bank", "Figures", null, null, null, "CC BY 4.0")));
    }

    private static IndicatorEntry indicator(String code) {
        return new IndicatorEntry(
                new Indicator(
                        code, code, "1", Indicator.Direction.NEUTRAL, Indicator.Kind.FLOW, PeriodLength.YEAR, 180),
                BigDecimal.ZERO,
                null,
                null,
                List.of());
    }

    void record(String party, String indicator, int year, String value) {
        intake.append(
                List.of(new NewFigure(
                        party, indicator, Breakdown.TOTAL, Period.year(year), new BigDecimal(value), "wb", null, null)),
                "test");
    }
}
