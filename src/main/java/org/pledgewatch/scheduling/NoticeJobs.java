package org.pledgewatch.scheduling;

import org.pledgewatch.notices.digests.Digests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of the job {@code digest}. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

    @Bean("digest")
    Work digest(Digests digests) {
        return (slot, fence) -> digests.closeDue(fence::hold);
    }
}
