package org.pledgewatch.mail;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the outbox needs of the machine. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Uptime uptime() {
        return () -> Duration.ofNanos(System.nanoTime());
    }
}
