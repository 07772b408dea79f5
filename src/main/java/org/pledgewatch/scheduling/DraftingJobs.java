package org.pledgewatch.scheduling;

import org.pledgewatch.drafting.Embargoes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of the job {@code publish}. */
@Configuration(proxyBeanMethods = false)
class DraftingJobs {

    @Bean("publish")
    Work publish(Embargoes embargoes) {
        return (slot, fence) -> embargoes.publishDue(fence::hold);
    }
}
