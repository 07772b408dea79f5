package org.pledgewatch.fairshare;

import org.pledgewatch.fairshare.formula.Presets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the declared choices; a setting that makes no sense stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FairShareSettings.class)
class FairShareConfiguration {

    @Bean
    Presets fairSharePresets(FairShareSettings settings) {
        return settings.presets();
    }
}
