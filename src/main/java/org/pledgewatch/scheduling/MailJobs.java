package org.pledgewatch.scheduling;

import org.pledgewatch.hooks.Teller;
import org.pledgewatch.mail.Postman;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The work of the jobs that send: {@code deliver}, which is also rung when a letter is posted, and {@code tell-hooks}.
 */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    static final String DELIVER = "deliver";
    static final String TELL = "tell-hooks";

    @Bean(DELIVER)
    Work deliver(Postman postman, RunSweep runs) {
        return (slot, fence) -> {
            runs.forgetEmpty(DELIVER);
            return postman.deliver(fence::hold);
        };
    }

    @Bean(TELL)
    Work tellHooks(Teller teller, RunSweep runs) {
        return (slot, fence) -> {
            runs.forgetEmpty(TELL);
            return teller.tell(fence::hold);
        };
    }
}
