package org.pledgewatch.mail;

import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the outbox needs of the machine. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    static {
        // else the library looks in all archives for it again, for each part of each letter: half of what sending costs
        if (System.getProperty(StreamProvider.class.getName()) == null) {
            System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
        }
    }

    @Bean
    Uptime uptime() {
        return () -> Duration.ofNanos(System.nanoTime());
    }
}
