package org.pledgewatch.scheduling;

import org.pledgewatch.storage.Sweeps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of the job {@code housekeeping}. */
@Configuration(proxyBeanMethods = false)
class HousekeepingJobs {

    @Bean("housekeeping")
    Work housekeeping(Sweeps sweeps) {
        return (slot, fence) -> sweeps.sweep(fence::hold);
    }
}
