package org.pledgewatch.accounts;

import org.pledgewatch.stationery.HouseAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sign-in with providers, where the settings name one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class ProviderConfiguration {

    /** For commands as well: else the framework would ask the providers at their start. */
    @Bean
    Registrations registrations(OAuth2ClientProperties settings, HouseAddress house) {
        return new Registrations(settings, house);
    }

    @Bean
    @ConditionalOnWebApplication
    ProviderDoor providerDoor(
            Providers providers,
            Registrations registrations,
            Identities identities,
            SecondFactor factor,
            SigningIn signingIn,
            Sessions sessions) {
        return new ProviderDoor(
                providers,
                registrations,
                new BackFromProvider(providers, registrations, identities, factor, signingIn, sessions));
    }
}
