package org.pledgewatch.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.commitments.UndertakingId;
import org.pledgewatch.observations.SeriesKey;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small record for looking at pages: five states, one group, six commitments, invented figures. */
final class SampleRecord {

    static final OffsetDateTime RECORDED = OffsetDateTime.parse("2024-07-01T09:00:00Z");

    private final JdbcClient jdbc;
    private final Map<String, Integer> parties = new HashMap<>();
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, Integer> commitments = new HashMap<>();
    private final Map<Long, Integer> numbers = new HashMap<>();

    SampleRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the record and assesses it, once for each application. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Loaded {
        @Bean
        ApplicationRunner sampleRecord(JdbcClient jdbc, AssessmentRun run, TurnableClock clock) {
            return arguments -> {
                new SampleRecord(jdbc).write();
                clock.turnTo("2024-11-22");
                run.runFull(done -> {});
            };
        }
    }

    void write() {
        party("un-members", "GROUP", "Member States of the United Nations", null);
        party("world", "GROUP", "The world", null);
        for (String state :
                new String[] {"CAN Canada", "NOR Norway", "USA United States", "FRA France", "SOM Somalia"}) {
            String code = state.substring(0, 3);
            party(code, "STATE", state.substring(4), code.equals("SOM") ? "Africa" : "Americas");
            sql("insert into party_member (group_no, member_no) values (?, ?)", no("un-members"), no(code));
        }
        party("icmc", "ORGANISATION", "International Catholic Migration Commission", null);
        sql(
                "insert into theme (slug, title, about, ordinal) values ('resettlement', 'Resettlement', 'Bringing refugees to a third country.', 1)");
        sql(
                "insert into framework (slug, title, about, adopted_on, ordinal)"
                        + " values ('un-summit-2016', 'The UN summit of 2016', 'Asked before the summit.', date '2016-09-19', 1)");
        sql("insert into framework_horizon (framework, span, title) values ('un-summit-2016', 'P2Y', 'Two years')");
        indicator("gni-ppp", "Gross national income, PPP", "international $", "FLOW", "YEAR", 200);
        indicator("refugees-mandate", "Refugees under UNHCR's mandate", "people", "STOCK", "YEAR", 180);
        indicator("resettlement-arrivals", "Resettlement arrivals", "people", "FLOW", "YEAR", 180);
        indicator("worker-visas", "Worker visas", "visas", "FLOW", "YEAR", 400);
        indicator("family-visas", "Family visas", "visas", "FLOW", "YEAR", 400);
        indicator("stage-icrmw", "Migrant Workers Convention", "stage", "STAGE", "DAY", 0);
        sql(
                "insert into source (no, code, publisher, title, link, read_on, licence) values (1, 'unhcr', 'UNHCR',"
                        + " 'Refugee Data Finder', 'https://www.unhcr.org/refugee-statistics', date '2024-06-30', 'CC BY 4.0')");
        figures();
        promises();
        items();
    }

    private void figures() {
        for (int year = 2016; year <= 2023; year++) {
            figure("world", "refugees-mandate", day(year, 12, 31), day(year, 12, 31), new BigDecimal(1_000_000 + year));
            String[] gni = {"CAN 200", "NOR 50", "USA 2000", "FRA 300"};
            for (String of : gni) {
                figure(of.substring(0, 3), "gni-ppp", year, new BigDecimal(of.substring(4)).scaleByPowerOfTen(9));
            }
            figure("CAN", "resettlement-arrivals", year, new BigDecimal(20_000 + 100 * (year - 2016)));
            figure("NOR", "resettlement-arrivals", year, new BigDecimal(1_850));
            figure("USA", "resettlement-arrivals", year, new BigDecimal(60_000 - 5_000 * (year - 2016)));
            if (year < 2023) {
                figure("FRA", "resettlement-arrivals", year, new BigDecimal(3_000));
            }
            figure("CAN", "worker-visas", year, new BigDecimal(100_000).add(new BigDecimal(20_000 * (year - 2016))));
            figure("CAN", "family-visas", year, new BigDecimal(50_000 - 2_000 * (year - 2016)));
        }
        figure("NOR", "resettlement-arrivals", 2023, new BigDecimal(1_900));
        figure("CAN", "stage-icrmw", day(2017, 3, 1), day(2017, 3, 1), BigDecimal.ONE);
        figure("NOR", "stage-icrmw", day(2017, 3, 1), day(2017, 3, 1), BigDecimal.ZERO);
        figure("SOM", "stage-icrmw", day(2018, 5, 1), day(2018, 5, 1), new BigDecimal(2));
    }

    private void promises() {
        commitment(
                "fair-share-resettlement",
                "RECOMMENDATION",
                "Maintain 10 % as a minimum",
                "{\"kind\":\"FAIR_SHARE\",\"indicators\":[\"resettlement-arrivals\"],\"formula\":\"gni-ppp\",\"pool\":\"un-members\",\"target\":\"ten-percent\",\"split\":\"resettlement-only\",\"channel\":\"resettlement\",\"method\":\"hamilton\",\"settle\":\"EVERY_PERIOD\"}",
                null);
        commitment(
                "worker-visas-10-percent",
                "RECOMMENDATION",
                "10 % more worker visas a year",
                "{\"kind\":\"GROWTH\",\"indicator\":\"worker-visas\",\"breakdowns\":[\"\"],\"rate\":\"0.1\",\"mode\":\"YEAR_ON_YEAR\",\"settle\":\"EVERY_PERIOD\"}",
                null);
        commitment(
                "ratify-icrmw",
                "RECOMMENDATION",
                "Ratify the Migrant Workers Convention",
                "{\"kind\":\"THRESHOLD\",\"indicator\":\"stage-icrmw\",\"breakdown\":\"\",\"comparison\":\"AT_LEAST\",\"value\":\"2\",\"measure\":\"LATEST\",\"keep\":true}",
                "2018-09-19");
        commitment(
                "family-not-traded",
                "RED_LINE",
                "Family visas are not cut for work visas",
                "{\"kind\":\"GUARD\",\"crossedWhen\":[{\"indicator\":\"family-visas\",\"breakdown\":\"\",\"way\":\"DOWN\",\"moreThan\":\"0.01\"},{\"indicator\":\"worker-visas\",\"breakdown\":\"\",\"way\":\"UP\",\"moreThan\":\"0.01\"}]}",
                null);
        commitment(
                "promise-of-120000",
                "PLEDGE",
                "Resettle 120 000 people by 2021",
                "{\"kind\":\"THRESHOLD\",\"indicator\":\"resettlement-arrivals\",\"breakdown\":\"\",\"comparison\":\"AT_LEAST\",\"value\":\"120000\",\"measure\":\"TOTAL\",\"keep\":false}",
                "2021-12-31");
        commitment(
                "advocate",
                "STRATEGIC_STEP",
                "Advocate <b>with</b> local governments",
                "{\"kind\":\"MILESTONES\",\"steps\":[{\"key\":\"itself\",\"title\":\"Advocate with local governments\"}]}",
                "2018-01-01");
        commitment("listen", "RECOMMENDATION", "Listen to those concerned", null, null);
        for (String state : new String[] {"CAN", "NOR", "USA", "FRA", "SOM"}) {
            undertaking(state, "fair-share-resettlement", "ASKED");
            undertaking(state, "worker-visas-10-percent", "ASKED");
            undertaking(state, "ratify-icrmw", "ASKED");
            undertaking(state, "family-not-traded", "ASKED");
        }
        undertaking("CAN", "promise-of-120000", "PLEDGED");
        undertaking("NOR", "promise-of-120000", "PLEDGED");
        undertaking("icmc", "advocate", "PLEDGED");
        sql(
                "insert into reply (id, undertaking_id, replied_on, text, language, claimed_status, source_title, recorded_at)"
                        + " values (1, ?, date '2022-02-01', 'We count <script>alert(1)</script> otherwise.', 'en', 'MET', 'A letter', ?)",
                UndertakingId.of(no("NOR"), commitments.get("promise-of-120000")),
                RECORDED);
    }

    private void items() {
        item("question", "QUESTION", "Will governments commit?", null, null, null);
        item("on-record", "QUOTE", "Words with a name.", "ON_RECORD", "Amina Example", "By mail of 3 July 2017");
        item("not-approved", "QUOTE", "Words without approval.", "ON_RECORD", "Secret Speaker", null);
        item("anonymous", "QUOTE", "Words of nobody.", "ANONYMOUS", "Hidden Speaker", "By mail");
        item("off", "QUOTE", "Words off the record.", "OFF_RECORD", "Hidden Speaker", null);
    }

    private void item(
            String slug,
            String kind,
            String text,
            @Nullable String attribution,
            @Nullable String speaker,
            @Nullable String approval) {
        sql(
                "insert into forum_item (slug, kind, framework, text, language, attribution, speaker, approval, source_document, ordinal)"
                        + " values (?, ?, 'un-summit-2016', ?, 'en', ?, ?, ?, 'Notes', 1)",
                slug,
                kind,
                text,
                attribution,
                speaker,
                approval);
        sql("insert into forum_item_theme (item, theme) values (?, 'resettlement')", slug);
    }

    private void party(String code, String kind, String name, @Nullable String region) {
        parties.put(code, parties.size() + 1);
        sql(
                "insert into party (no, code, kind, name, region, un_member) values (?, ?, ?, ?, ?, ?)",
                no(code),
                code,
                kind,
                name,
                region,
                kind.equals("STATE"));
    }

    private void indicator(String code, String title, String unit, String kind, String length, int lag) {
        indicators.put(code, indicators.size() + 1);
        sql(
                "insert into indicator (no, code, title, unit, direction, kind, period_length, lag_days)"
                        + " values (?, ?, ?, ?, 'MORE_IS_BETTER', ?, ?, ?)",
                indicators.get(code),
                code,
                title,
                unit,
                kind,
                length,
                lag);
    }

    private void figure(String party, String indicator, int year, BigDecimal value) {
        figure(party, indicator, day(year, 1, 1), day(year, 12, 31), value);
    }

    void figure(String party, String indicator, LocalDate first, LocalDate last, BigDecimal value) {
        long series = SeriesKey.of(no(party), indicators.get(indicator), 0);
        int number = numbers.merge(series, 1, Integer::sum);
        if (number == 1) {
            sql("insert into series (id, party, indicator, breakdown) values (?, ?, ?, '')", series, party, indicator);
        }
        sql(
                "insert into observation (id, first_day, last_day, figure, recorded_at, source_no, recorded_by)"
                        + " values (?, ?, ?, ?, ?, 1, 'desk')",
                SeriesKey.observation(series, number),
                (int) first.toEpochDay(),
                (int) last.toEpochDay(),
                value,
                number > 8 ? RECORDED.plusDays(30) : RECORDED);
    }

    private void commitment(String slug, String kind, String title, @Nullable String target, @Nullable String due) {
        commitments.put(slug, commitments.size() + 1);
        int id = commitments.get(slug);
        sql(
                "insert into commitment (id, slug, kind, title, text, text_is_verbatim, language, framework,"
                        + " source_document, source_section, source_link, ordinal, recorded_at)"
                        + " values (?, ?, ?, ?, ?, true, 'en', 'un-summit-2016', 'The survey', '4b', 'javascript:alert(1)', ?, ?)",
                id,
                slug,
                kind,
                title,
                "The text of " + title,
                id,
                RECORDED);
        sql("insert into commitment_theme (commitment_id, theme) values (?, 'resettlement')", id);
        if (target != null) {
            sql(
                    "insert into terms (commitment_id, version, effective_on, recorded_at, starts_on, due_on, target)"
                            + " values (?, 1, date '2016-09-19', ?, date '2017-01-01', ?, ?)",
                    id,
                    RECORDED,
                    due == null ? null : LocalDate.parse(due),
                    target);
        }
    }

    private void undertaking(String party, String commitment, String basis) {
        long id = UndertakingId.of(no(party), commitments.get(commitment));
        sql(
                "insert into undertaking (id, party, commitment_id, basis, zone, recorded_at) values (?, ?, ?, ?, 'UTC', ?)",
                id,
                party,
                commitments.get(commitment),
                basis,
                RECORDED);
    }

    private int no(String party) {
        return parties.get(party);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private void sql(String statement, @Nullable Object... values) {
        jdbc.sql(statement).params(values).update();
    }
}
