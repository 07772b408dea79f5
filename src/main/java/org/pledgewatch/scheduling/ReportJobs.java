package org.pledgewatch.scheduling;

import java.util.Map;
import org.pledgewatch.fairshare.ReportIssuer;
import org.pledgewatch.fairshare.ReportKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work of the jobs {@code fair-share-report} and {@code fair-share-provisional}. */
@Configuration(proxyBeanMethods = false)
class ReportJobs {

    @Bean("fair-share-report")
    Work annual(ReportIssuer issuer) {
        return (slot, fence) -> issued(issuer, ReportKind.ANNUAL, slot.dueAt(), fence);
    }

    @Bean("fair-share-provisional")
    Work provisional(ReportIssuer issuer) {
        return (slot, fence) -> issued(issuer, ReportKind.PROVISIONAL, slot.dueAt(), fence);
    }

    private static Map<String, Long> issued(
            ReportIssuer issuer, ReportKind kind, java.time.Instant dueAt, Fence fence) {
        long issued = issuer.issueDue(kind, dueAt, fence::hold).isPresent() ? 1 : 0;
        return Map.of("issued", issued);
    }
}
