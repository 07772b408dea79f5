package org.pledgewatch.storage;

import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked of the database and the disk. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    ToLongFunction<Path> spaceLeft() {
        return directory -> directory.toFile().getUsableSpace();
    }

    /** Looks once, before anything is served. */
    @Bean
    InitializingBean safeServer(JdbcTemplate jdbc, StorageSettings settings) {
        return () -> {
            if (!settings.forgetful()) {
                SafeServer.require(jdbc);
            }
        };
    }
}
