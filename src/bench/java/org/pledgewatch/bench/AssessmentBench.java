package org.pledgewatch.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.pledgewatch.Pledgewatch;
import org.pledgewatch.assessment.AssessmentRun;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Assesses so many undertakings of ten figures each on one database, in full and incrementally; on PostgreSQL against
 * one set-based statement that computes and updates the same. Arguments: {@code h2|postgresql} and the number.
 */
final class AssessmentBench {

    private final JdbcTemplate jdbc;
    private final AssessmentRun run;
    private final World world;
    private final Database database;

    private AssessmentBench(ConfigurableApplicationContext context, World world, Database database) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.run = context.getBean(AssessmentRun.class);
        this.world = world;
        this.database = database;
    }

    /** The day on which everything is judged, so that every run of the benchmark judges the same. */
    static class FixedClock {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    public static void main(String[] args) throws IOException {
        World world = World.of(Integer.parseInt(args[1]));
        try (Database database = Database.start(args[0]);
                ConfigurableApplicationContext context = new SpringApplicationBuilder(
                                Pledgewatch.class, FixedClock.class)
                        .web(WebApplicationType.NONE)
                        .run(database.with(
                                "--pledgewatch.bundle.load=false",
                                "--spring.quartz.auto-startup=false",
                                "--logging.level.root=warn"))) {
            new AssessmentBench(context, world, database).measure();
        }
    }

    private void measure() {
        long start = System.nanoTime();
        world.build(jdbc, database.isH2());
        System.out.printf(Locale.ROOT, "# built in %.0f s%n", (System.nanoTime() - start) / 1e9);
        Duration first = time("first assessment", () -> run.runFull(done -> {}));
        change(5, false);
        Duration full = time("full, 5 % changed", () -> run.runFull(done -> {}));
        time("full, nothing changed", () -> run.runFull(done -> {}));
        change(1, true);
        Duration one = time("incremental, 1 % touched", run::run);
        change(5, true);
        Duration five = time("incremental, 5 % touched", run::run);
        time("nothing touched, nothing due", run::run);
        System.out.printf(
                Locale.ROOT,
                "ratio incremental/full: 1 %%: %.3f, 5 %%: %.3f; first/full %.2f%n",
                ratio(one, full),
                ratio(five, full),
                ratio(first, full));
        if (!database.isH2()) {
            compareWithSql(full);
        }
        System.out.printf(
                Locale.ROOT,
                "# differing by the self-check: %d; heap in use %d MB of %d MB%n",
                run.selfCheck(() -> {}).get("differing"),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Corrects the newest figure of so many per cent of the undertakings, so that a part of them changes status. */
    private void change(int percent, boolean touch) {
        String which = "mod(o.id / 1048576 / 1024 + o.id / 1048576 / 8388608, 100) < " + percent;
        jdbc.update("insert into observation (id, first_day, last_day, figure, recorded_at, source_no, recorded_by)"
                + " select max(o.id) + 1, 20089, 20453, mod(mod(max(o.id), 1048576) * 701 + mod(max(o.id) / 1048576, 997), 2400),"
                + " timestamp with time zone '2026-08-01 00:00:00+00:00', 1, 'bench' from observation o where " + which
                + " group by o.id / 1048576");
        if (touch) {
            jdbc.update("insert into touched (id, undertaking_id, known_on, from_day)"
                    + " select nextval('touched_seq'), id, date '2026-11-22', date '2025-12-31' from undertaking u"
                    + " where mod(mod(u.id, 4294967296) + (u.id / 4294967296) * 8192 + u.id / 4294967296, 100) < "
                    + percent);
        }
    }

    private void compareWithSql(Duration full) {
        change(5, false);
        Duration sql =
                time("one SQL statement, 5 % changed", () -> Map.of("updated", (long) jdbc.update(SetBasedSql.TEXT)));
        System.out.printf(Locale.ROOT, "ratio full/SQL in CPU: %.2f%n", ratio(full, sql));
        compareResults();
    }

    /** The statement is the judgement's oracle: what it wrote must be what we write. */
    private void compareResults() {
        jdbc.execute("create table by_sql as select * from assessment");
        run.runFull(done -> {});
        List<Map<String, Object>> differing = jdbc.queryForList("""
                select s.status as sql_status, s.actual as sql_actual, s.reason as sql_reason, s.review_on as sql_review,
                  a.status, a.actual, a.reason, a.review_on from by_sql s join assessment a on a.id = s.id
                where (s.status, s.actual, s.reason, s.review_on, s.required)
                  is distinct from (a.status, a.actual, a.reason, a.review_on, a.required) limit 5""");
        if (!differing.isEmpty()) {
            throw new IllegalStateException("The SQL statement judged otherwise, as " + differing);
        }
    }

    private Duration time(String what, Supplier<Map<String, Long>> work) {
        Duration before = database.cpu();
        long start = System.nanoTime();
        Map<String, Long> counts = work.get();
        double wall = (System.nanoTime() - start) / 1e9;
        Duration used = database.cpu().minus(before);
        System.out.printf(
                Locale.ROOT,
                "%-10s %9d  %-32s %8.2f CPU-s %8.2f s  %9.0f undertakings/CPU-s  %s%n",
                database.isH2() ? "h2" : "postgresql",
                world.undertakings(),
                what,
                used.toMillis() / 1000.0,
                wall,
                world.undertakings() / Math.max(0.001, used.toMillis() / 1000.0),
                counts);
        return used;
    }

    private static double ratio(Duration a, Duration b) {
        return (double) a.toMillis() / Math.max(1, b.toMillis());
    }
}
