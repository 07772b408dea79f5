package org.pledgewatch.scheduling;

import org.pledgewatch.exchange.sources.Fetching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of the job {@code fetch}. */
@Configuration(proxyBeanMethods = false)
class FetchJobs {

    @Bean("fetch")
    Work fetch(Fetching fetching) {
        return (slot, fence) -> fetching.fetchDue(fence::hold);
    }
}
