package org.pledgewatch;

import org.pledgewatch.operations.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts the server, or runs an operator's command and ends. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class Pledgewatch {

    public static void main(String[] args) {
        if (Commands.areIn(args)) {
            System.exit(Commands.run(Pledgewatch.class, args));
        }
        SpringApplication.run(Pledgewatch.class, args);
    }
}
