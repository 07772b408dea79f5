package org.pledgewatch.scheduling;

import java.time.Clock;
import java.time.Duration;
import org.pledgewatch.mail.Postman;
import org.pledgewatch.storage.Stamps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work of the job {@code deliver}, which is also rung when a letter is posted. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    static final String NAME = "deliver";

    /** It runs every few seconds: what went well is told for a day. */
    private static final Duration KEPT = Duration.ofDays(1);

    @Bean(NAME)
    Work deliver(Postman postman, JdbcClient jdbc, Clock clock) {
        return (slot, fence) -> {
            jdbc.sql("delete from job_run where job = ? and state in ('SUCCEEDED', 'SUPERSEDED') and ended_at < ?")
                    .params(NAME, Stamps.of(clock.instant().minus(KEPT)))
                    .update();
            return postman.deliver(() -> {});
        };
    }
}
