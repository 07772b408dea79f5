package org.pledgewatch.notices.digests;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.pledgewatch.Pledgewatch;
import org.pledgewatch.bench.Database;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds for so many readers what each is to be told of a week's changes, against the one SQL join that finds the same,
 * on PostgreSQL. Argument: how many readers. Each follows three parts of the record, a hundredth everything.
 */
final class DigestBench {

    private static final int ROUNDS = 3;

    /** Who gets what, as one statement: a row for each reader and each piece of news. */
    private static final String JOIN = """
            with about as (
              select n.number, 'ALL' as kind, '' as scope_key from news n
              union all select n.number, 'PARTY', u.party from news n join undertaking u on u.id = n.undertaking_id
              union all select n.number, 'COMMITMENT', c.slug from news n join undertaking u on u.id = n.undertaking_id
                join commitment c on c.id = u.commitment_id
              union all select n.number, 'FRAMEWORK', c.framework from news n
                join undertaking u on u.id = n.undertaking_id join commitment c on c.id = u.commitment_id
              union all select n.number, 'THEME', t.theme from news n join undertaking u on u.id = n.undertaking_id
                join commitment_theme t on t.commitment_id = u.commitment_id)
            select count(*) from (
              select distinct s.id, a.number from subscription s
              join subscription_scope f on f.subscription_id = s.id
              join about a on a.kind = f.kind and a.scope_key = f.scope_key and a.number > s.told
              where s.state = 'ACTIVE' and s.closed_until < timestamp with time zone '2026-11-23 08:00:00+00:00') x""";

    private DigestBench() {}

    public static void main(String[] args) throws IOException {
        int readers = Integer.parseInt(args[0]);
        try (Database database = Database.start("postgresql");
                ConfigurableApplicationContext context = new SpringApplicationBuilder(Pledgewatch.class)
                        .web(WebApplicationType.NONE)
                        .run(database.with(
                                "--pledgewatch.bundle.load=false",
                                "--spring.quartz.auto-startup=false",
                                "--logging.level.root=warn"))) {
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            build(jdbc, readers);
            for (int round = 0; round < ROUNDS; round++) {
                measure(context.getBean(DigestPlanner.class), jdbc, database);
            }
        }
    }

    private static void measure(DigestPlanner planner, JdbcTemplate jdbc, Database database) {
        long[] found = new long[2];
        Duration planned = used(database, () -> {
            AtomicLong pieces = new AtomicLong();
            planner.plan(
                    Instant.parse("2026-11-23T08:30:00Z"),
                    Long.MAX_VALUE,
                    (plans, news) ->
                            plans.forEach(plan -> pieces.addAndGet(plan.news().size())));
            return found[0] = pieces.get();
        });
        Duration joined = used(database, () -> {
            Long rows = jdbc.queryForObject(JOIN, Long.class);
            return found[1] = rows == null ? 0 : rows;
        });
        if (found[0] != found[1]) {
            throw new IllegalStateException("Planned were " + found[0] + " pieces, joined " + found[1] + ".");
        }
        System.out.printf(
                Locale.ROOT,
                "planning %.2f CPU-s, the one join %.2f CPU-s, ratio %.2f (%d pieces of news to tell)%n",
                planned.toMillis() / 1000.0,
                joined.toMillis() / 1000.0,
                (double) planned.toMillis() / joined.toMillis(),
                found[0]);
    }

    /** By this process and by the database. */
    private static Duration used(Database database, LongSupplier work) {
        Duration before = database.cpu();
        work.getAsLong();
        return database.cpu().minus(before);
    }

    /** 200 parties, 50 commitments in five agreements and ten themes, 500 changes in the week. */
    private static void build(JdbcTemplate jdbc, int readers) {
        for (String sql : new String[] {
            "insert into party (no, code, kind, name, un_member) select x, 'P' || x, 'STATE', 'Party ' || x, false"
                    + " from generate_series(1, 200) x",
            "insert into theme (slug, title, ordinal) select 't' || x, 'Theme ' || x, x from generate_series(1, 10) x",
            "insert into framework (slug, title, ordinal) select 'f' || x, 'Agreement ' || x, x"
                    + " from generate_series(1, 5) x",
            "insert into commitment (id, slug, kind, title, text, text_is_verbatim, language, framework,"
                    + " source_document, ordinal, recorded_at) select x, 'c' || x, 'PLEDGE', 'Commitment ' || x, 'Text',"
                    + " true, 'en', 'f' || (mod(x, 5) + 1), 'Benchmark', x, timestamp with time zone"
                    + " '2016-01-01 00:00:00+00:00' from generate_series(1, 50) x",
            "insert into commitment_theme (commitment_id, theme) select x, 't' || (mod(x, 10) + 1)"
                    + " from generate_series(1, 50) x",
            "insert into undertaking (id, party, commitment_id, basis, zone, recorded_at)"
                    + " select p * 4294967296 + c, 'P' || p, c, 'PLEDGED', 'UTC', timestamp with time zone"
                    + " '2016-01-01 00:00:00+00:00' from generate_series(1, 200) p cross join generate_series(1, 50) c",
            "insert into status_change (undertaking_id, number, effective_on, known_on, recorded_at, from_status,"
                    + " to_status, reason, explanation) select u.id, n, date '2026-11-18', date '2026-11-18',"
                    + " timestamp with time zone '2026-11-18 00:00:00+00:00', case n when 1 then 'AT_RISK' end,"
                    + " case n when 1 then 'OFF_TRACK' else 'AT_RISK' end, 'PACE_SLOW', '[]' from undertaking u"
                    + " cross join generate_series(0, 1) n",
            "insert into news (number, undertaking_id, change_number) select row_number() over (order by id), id, 1"
                    + " from (select id from undertaking where mod(id / 4294967296 * 7 + mod(id, 4294967296) * 3, 20) = 0) u",
            "insert into subscription (id, address, address_key, language, zone, frequency, even_nothing, state,"
                    + " state_since, confirmed_at, told, closed_period, closed_until) select x, 'r' || x || '@example.org',"
                    + " 'r' || x || '@example.org', 'en', 'UTC', 'WEEKLY', false, 'ACTIVE', t, t, 0, '', t from"
                    + " generate_series(1, " + readers + ") x, (select timestamp with time zone"
                    + " '2026-11-16 08:00:00+00:00' as t) w",
            "insert into subscription_scope (subscription_id, kind, scope_key) select id, 'PARTY',"
                    + " 'P' || (mod(id * 7, 200) + 1) from subscription where mod(id, 100) > 0",
            "insert into subscription_scope (subscription_id, kind, scope_key) select id, 'COMMITMENT',"
                    + " 'c' || (mod(id * 3, 50) + 1) from subscription where mod(id, 100) > 0",
            "insert into subscription_scope (subscription_id, kind, scope_key) select id, 'THEME',"
                    + " 't' || (mod(id, 10) + 1) from subscription where mod(id, 100) > 0",
            "insert into subscription_scope (subscription_id, kind, scope_key) select id, 'ALL', ''"
                    + " from subscription where mod(id, 100) = 0",
            "analyze"
        }) {
            jdbc.execute(sql);
        }
    }
}
