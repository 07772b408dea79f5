package org.pledgewatch.studio;

import java.io.IOException;
import org.pledgewatch.pictures.Atlas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Draws the world once, when the first map asks for it. */
@Configuration(proxyBeanMethods = false)
class StudioConfiguration {

    @Bean
    @Lazy
    Atlas atlas() throws IOException {
        return AtlasFile.read();
    }
}
