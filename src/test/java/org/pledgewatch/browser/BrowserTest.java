package org.pledgewatch.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pledgewatch.fairshare.ReportIssuer;
import org.pledgewatch.fairshare.ReportKind;
import org.pledgewatch.testing.TestDatabase;
import org.pledgewatch.testing.TurnableClockConfiguration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole site over the bundled record, as at a first start on 22 November 2026, read in Chromium. One server and one
 * browser serve all these tests; what they need is a {@link Site} among the arguments of the test.
 */
@Tag("browser")
@ExtendWith(InChromium.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"pledgewatch.bundle.load=true", "server.address=127.0.0.1"})
@ActiveProfiles("test")
@Import({TestDatabase.class, TurnableClockConfiguration.class, BrowserTest.Issued.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {

    /** A fair-share report, as one that was issued by its job. */
    @TestConfiguration(proxyBeanMethods = false)
    class Issued {

        @Bean
        ApplicationRunner issuedReport(ReportIssuer issuer) {
            return arguments -> issuer.issue(2024, ReportKind.ANNUAL, null);
        }
    }
}
