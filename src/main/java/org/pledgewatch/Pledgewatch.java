package org.pledgewatch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server, or runs an operator's command and ends. */
@SpringBootApplication
public class Pledgewatch {

    public static void main(String[] args) {
        SpringApplication.run(Pledgewatch.class, args);
    }
}
