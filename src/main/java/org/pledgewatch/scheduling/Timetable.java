package org.pledgewatch.scheduling;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pledgewatch.rhythm.CatchUp;

/** All jobs. Here, and with a {@link Work} of the same name, one is added. */
record Timetable(List<Job> jobs) {

    Timetable {
        jobs = List.copyOf(jobs);
        Set<String> names = new HashSet<>();
        for (Job job : jobs) {
            if (!names.add(job.name())) {
                throw new IllegalArgumentException("There are two jobs called " + job.name() + ".");
            }
        }
    }

    static Timetable of(ScheduleSettings settings) {
        return new Timetable(List.of(
                // looks at all that came due, however long ago: the latest slot does what the missed would have done
                new Job(
                        "assess",
                        settings.assess(),
                        CatchUp.latestOnly(Duration.ofDays(36_500)),
                        Duration.ofMinutes(5)),
                new Job(
                        "self-check",
                        settings.selfCheck(),
                        CatchUp.latestOnly(Duration.ofHours(36)),
                        Duration.ofMinutes(30)),
                // of several that an outage missed the latest says what the others would have said
                new Job(
                        "fair-share-report",
                        settings.fairShareReport(),
                        CatchUp.latestOnly(Duration.ofDays(360)),
                        Duration.ofMinutes(10)),
                new Job(
                        "fair-share-provisional",
                        settings.fairShareProvisional(),
                        CatchUp.latestOnly(Duration.ofDays(80)),
                        Duration.ofMinutes(10)),
                // whatever waits in the outbox waits for the next round as well
                new Job(
                        MailJobs.DELIVER,
                        settings.deliver(),
                        CatchUp.latestOnly(Duration.ofDays(36_500)),
                        Duration.ofMinutes(10)),
                // what changed while nobody told it is told with the next round
                new Job(
                        MailJobs.TELL,
                        settings.tellHooks(),
                        CatchUp.latestOnly(Duration.ofDays(36_500)),
                        Duration.ofMinutes(5)),
                // takes away what is too old, however long ago it became so
                new Job(
                        "housekeeping",
                        settings.housekeeping(),
                        CatchUp.latestOnly(Duration.ofDays(36_500)),
                        Duration.ofMinutes(30)),
                // publishes all whose day has come, however long ago
                new Job(
                        "publish",
                        settings.publish(),
                        CatchUp.latestOnly(Duration.ofDays(36_500)),
                        Duration.ofMinutes(5)),
                // looks at everybody's morning of today; those that were missed are not made up for one by one
                new Job("remind", settings.remind(), CatchUp.latestOnly(Duration.ofHours(36)), Duration.ofMinutes(10)),
                // fetches all that is due, however long ago
                new Job("fetch", settings.fetch(), CatchUp.latestOnly(Duration.ofDays(36_500)), Duration.ofMinutes(10)),
                // closes every day, week and month that is over by then, and tells all that came since the last
                new Job(
                        "digest",
                        settings.digest(),
                        CatchUp.latestOnly(Duration.ofDays(36_500)),
                        Duration.ofMinutes(10))));
    }

    /** @throws IllegalArgumentException naming the jobs there are */
    Job job(String name) {
        return jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no job \"" + name + "\": the jobs are "
                        + String.join(", ", jobs.stream().map(Job::name).toList()) + "."));
    }
}
