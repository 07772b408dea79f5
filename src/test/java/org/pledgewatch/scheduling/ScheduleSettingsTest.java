package org.pledgewatch.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.rhythm.CatchUp;
import org.pledgewatch.rhythm.Rhythm;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ScheduleSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @EnableConfigurationProperties(ScheduleSettings.class)
    @Configuration(proxyBeanMethods = false)
    static class Settings {}

    @Test
    void withoutSettingsAssessIsEveryFiveMinutesAndTheSelfCheckAtNight() {
        application.run(context -> assertThat(
                        Timetable.of(context.getBean(ScheduleSettings.class)).jobs())
                .extracting(job -> job.name() + " " + job.rhythm())
                .containsExactly(
                        "assess every 5 minutes",
                        "self-check daily at 02:30 in UTC",
                        "fair-share-report yearly on 06-20 at 06:00 in UTC",
                        "fair-share-provisional quarterly on 5 at 06:00 in UTC",
                        "deliver every 15 seconds",
                        "tell-hooks every 1 minute",
                        "housekeeping daily at 03:40 in UTC",
                        "publish every 5 minutes",
                        "remind every 1 hour",
                        "fetch every 1 hour",
                        "digest every 1 hour"));
    }

    @Test
    void eachJobHasItsTimeAndZone() {
        application
                .withPropertyValues(
                        "pledgewatch.schedule.assess=every 1 hour",
                        "pledgewatch.schedule.self-check=weekly on sunday at 03:00 in Asia/Beirut",
                        "pledgewatch.schedule.publish=every 1 minute",
                        "pledgewatch.schedule.tick=30s")
                .run(context -> assertThat(context.getBean(ScheduleSettings.class))
                        .isEqualTo(new ScheduleSettings(
                                Rhythm.valueOf("every 1 hour"),
                                Rhythm.valueOf("weekly on sunday at 03:00 in Asia/Beirut"),
                                Rhythm.valueOf("yearly on 06-20 at 06:00"),
                                Rhythm.valueOf("quarterly on 5 at 06:00"),
                                Rhythm.valueOf("every 15 seconds"),
                                Rhythm.valueOf("every 1 minute"),
                                Rhythm.valueOf("every 1 hour"),
                                Rhythm.valueOf("every 1 hour"),
                                Rhythm.valueOf("every 1 minute"),
                                Rhythm.valueOf("daily at 03:40"),
                                Rhythm.valueOf("every 1 hour"),
                                Duration.ofSeconds(30),
                                Duration.ofMinutes(15))));
    }

    @ParameterizedTest
    @CsvSource({
        "pledgewatch.schedule.assess=0 */5 * * * ?, is no rhythm: write \"every 5 minutes\"",
        "pledgewatch.schedule.self-check=daily at 02:30 in Atlantis, Unknown time-zone ID: Atlantis",
        "pledgewatch.schedule.tick=10m, 'pledgewatch.schedule.tick is 1s to 5m, not PT10M'",
        "pledgewatch.schedule.grace=1s, 'pledgewatch.schedule.grace is at least 1m, not PT1S'",
        "pledgewatch.schedule.asess=every 5 minutes, pledgewatch.schedule.asess",
    })
    void aSettingThatCannotBeStopsTheStartAndSaysWhatToWrite(String setting, String sentence) {
        application
                .withPropertyValues(setting)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(sentence));
    }

    @Test
    void aTimetableHasEachNameOnce() {
        Job job = Node.aJob("every 5 minutes", Node.ALL);
        assertThatThrownBy(() -> new Timetable(List.of(job, job)))
                .hasMessage("There are two jobs called " + job.name() + ".");
    }

    @Test
    void aJobThatWouldHaveTooMuchToCatchUpIsRefused() {
        Rhythm rhythm = Rhythm.valueOf("every 15 seconds");
        CatchUp aWeek = CatchUp.allMissed(Duration.ofDays(7));
        assertThatThrownBy(() -> new Job("deliver", rhythm, aWeek, Node.LEASE))
                .hasMessageStartingWith("After an outage the job deliver would have more than 10000 slots to catch up");
        assertThatThrownBy(() -> new Job("Deliver!", rhythm, Node.LATEST, Node.LEASE))
                .hasMessageStartingWith("A job's name is up to 40 small letters and hyphens");
        assertThatThrownBy(() -> new Job("deliver", rhythm, Node.LATEST, Duration.ofSeconds(1)))
                .hasMessage("The lease of the job deliver is 10 seconds to 6 hours.");
    }
}
