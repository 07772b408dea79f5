package org.pledgewatch.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A record to judge: so many parties, each bound by every commitment, each commitment a total to be reached over twelve
 * years, each with ten yearly figures. Made by the database from formulas, so it is the same in every run.
 *
 * @param parties with numbers from 1
 * @param commitments with ids from 1; commitment c is judged by indicator c
 */
record World(int parties, int commitments) {

    static final int YEARS = 10;

    static World of(int undertakings) {
        int commitments = Math.min(1000, undertakings);
        return new World(undertakings / commitments, commitments);
    }

    int undertakings() {
        return parties * commitments;
    }

    void build(JdbcTemplate jdbc, boolean h2) {
        jdbc.execute(
                "insert into party (no, code, kind, name, un_member) select x, 'p' || x, 'ORGANISATION', 'Party ' || x,"
                        + " false from " + range(parties, h2));
        jdbc.execute(
                "insert into source (no, code, publisher, title) values (1, 'bench', 'Benchmark', 'Made figures')");
        jdbc.execute("insert into indicator (no, code, title, unit, direction, kind, period_length, lag_days) select x,"
                + " 'i' || x, 'Indicator ' || x, 'people', 'MORE_IS_BETTER', 'FLOW', 'YEAR', 180 from "
                + range(commitments, h2));
        jdbc.execute("insert into commitment (id, slug, kind, title, text, text_is_verbatim, language, source_document,"
                + " ordinal, recorded_at) select x, 'c' || x, 'PLEDGE', 'Commitment ' || x, 'Admit 25 000.', true, 'en',"
                + " 'Benchmark', x, timestamp with time zone '2016-01-01 00:00:00+00:00' from "
                + range(commitments, h2));
        jdbc.execute("insert into terms (commitment_id, version, effective_on, recorded_at, starts_on, due_on, target)"
                + " select x, 1, date '2016-01-01', timestamp with time zone '2016-01-01 00:00:00+00:00',"
                + " date '2016-01-01', date '2027-12-31',"
                + " '{\"kind\":\"THRESHOLD\",\"indicator\":\"i' || x || '\",\"breakdown\":\"\",\"comparison\":\"AT_LEAST\","
                + "\"value\":\"25000\",\"measure\":\"TOTAL\",\"keep\":false}' from "
                + range(commitments, h2));
        for (int first = 1; first <= parties; first += 100) {
            String some = "(select no from party where no between " + first + " and " + (first + 99) + ")";
            jdbc.execute("insert into undertaking (id, party, commitment_id, basis, zone, recorded_at)"
                    + " select cast(p.no as bigint) * 4294967296 + c.id, 'p' || p.no, c.id, 'PLEDGED', 'UTC',"
                    + " timestamp with time zone '2016-01-01 00:00:00+00:00' from " + some
                    + " p cross join commitment c");
            jdbc.execute("insert into series (id, party, indicator, breakdown)"
                    + " select cast(p.no as bigint) * 8388608 + c.id * 1024, 'p' || p.no, 'i' || c.id, '' from " + some
                    + " p cross join commitment c");
            jdbc.execute(
                    "insert into observation (id, first_day, last_day, figure, recorded_at, source_no, recorded_by)"
                            + " select (cast(p.no as bigint) * 8388608 + c.id * 1024) * 1048576 + y.x - 1,"
                            + " 16801 + (y.x - 1) * 365 + (y.x + 2) / 4, 16801 + y.x * 365 + (y.x + 3) / 4 - 1,"
                            + " mod(p.no * 31 + c.id * 17 + y.x * 7, 2400), timestamp with time zone '2026-07-01 00:00:00+00:00',"
                            + " 1, 'bench' from " + some + " p cross join commitment c cross join " + range(YEARS, h2)
                            + " y"
                            + " order by 1");
        }
        if (!h2) {
            jdbc.execute("analyze");
        }
    }

    private static String range(int last, boolean h2) {
        return h2
                ? "(select x from system_range(1, " + last + "))"
                : "(select x from generate_series(1, " + last + ") x)";
    }
}
