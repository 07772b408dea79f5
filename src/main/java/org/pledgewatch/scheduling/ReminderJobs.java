package org.pledgewatch.scheduling;

import org.pledgewatch.notices.reminders.Reminding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of the job {@code remind}. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    @Bean("remind")
    Work remind(Reminding reminding) {
        return (slot, fence) -> reminding.remind(fence::hold);
    }
}
