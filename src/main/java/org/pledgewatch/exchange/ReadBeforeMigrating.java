package org.pledgewatch.exchange;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the catalogue before the tables are made: a start refused for a broken file leaves the database untouched. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pledgewatch.bundle.load", havingValue = "true")
class ReadBeforeMigrating {

    @Bean
    FlywayMigrationStrategy migration(CatalogueFiles files) {
        return flyway -> {
            CatalogueLoader.check(files, flyway.getConfiguration().getDataSource());
            flyway.migrate();
        };
    }
}
