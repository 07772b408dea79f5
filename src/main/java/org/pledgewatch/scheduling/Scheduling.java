package org.pledgewatch.scheduling;

import java.time.Clock;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleSettings.class)
class Scheduling {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Scheduler scheduler;
    private final boolean autoStartup;

    Scheduling(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock,
            Scheduler scheduler,
            @Value("${spring.quartz.auto-startup:true}") boolean autoStartup) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.scheduler = scheduler;
        this.autoStartup = autoStartup;
    }

    @Bean
    Timetable timetable(ScheduleSettings settings) {
        return Timetable.of(settings);
    }

    @Bean
    Planner planner() {
        return new Planner(jdbc, transactions, clock);
    }

    @Bean
    Runs runs(JsonMapper json) throws SchedulerException {
        return new Runs(jdbc, transactions, clock, json, scheduler.getSchedulerInstanceId());
    }

    @Bean
    Workers workers(Timetable timetable, Runs runs, ListableBeanFactory beans) {
        return new Workers(timetable, runs, beans.getBeansOfType(Work.class), autoStartup);
    }

    @Bean
    Bell bell(Timetable timetable, Planner planner, Workers workers) {
        return new Bell(timetable, planner, workers, jdbc, transactions, clock);
    }

    @Bean
    Changes changes(Bell bell) {
        return new Changes(bell);
    }

    @Bean
    Doorbell doorbell(Planner planner, Timetable timetable, ScheduleSettings settings) {
        return new Doorbell(scheduler, planner, timetable, settings.tick());
    }

    @Bean
    Watchdog watchdog() throws SchedulerException {
        return new Watchdog(jdbc, transactions, clock, scheduler.getSchedulerName(), autoStartup);
    }

    @Bean
    JobHistory jobHistory(JsonMapper json, Timetable timetable, ScheduleSettings settings) {
        return new JobHistory(jdbc, clock, json, timetable, settings.grace());
    }

    @Bean
    JobsHealth jobsHealthIndicator(JobHistory history, Watchdog watchdog) {
        return new JobsHealth(history, watchdog);
    }
}
