package org.pledgewatch.scheduling;

import java.util.Map;
import org.pledgewatch.assessment.AssessmentRun;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of the jobs {@code assess} and {@code self-check}. */
@Configuration(proxyBeanMethods = false)
class AssessmentJobs {

    @Bean("assess")
    Work assess(AssessmentRun run) {
        return (slot, fence) -> run.run(fence::hold);
    }

    /** Fails, and so shows in the health, when the record says otherwise than a judgement of now. */
    @Bean("self-check")
    Work selfCheck(AssessmentRun run) {
        return (slot, fence) -> {
            Map<String, Long> counts = run.selfCheck(fence::hold);
            long differing = counts.getOrDefault("differing", 0L);
            if (differing > 0) {
                throw new IllegalStateException(differing + " undertakings are judged otherwise than the record says:"
                        + " run \"assess --full\" and look at the status changes it records.");
            }
            return counts;
        };
    }
}
