package org.pledgewatch.accounts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.stationery.HouseAddress;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/**
 * What the providers say of themselves, asked for when somebody first signs in with one: while a provider is down, the
 * house starts all the same and its other doors are open.
 */
final class Registrations implements ClientRegistrationRepository {

    private final OAuth2ClientProperties settings;
    private final HouseAddress house;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Registrations(OAuth2ClientProperties settings, HouseAddress house) {
        this.settings = settings;
        this.house = house;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        OAuth2ClientProperties.@Nullable Registration set =
                settings.getRegistration().get(id);
        if (set == null) {
            return null;
        }
        @Nullable ClientRegistration before = known.get(id);
        if (before != null) {
            return before;
        }
        ClientRegistration asked = ask(id, set);
        known.put(id, asked);
        return asked;
    }

    private ClientRegistration ask(String id, OAuth2ClientProperties.Registration set) {
        OAuth2ClientProperties one = new OAuth2ClientProperties();
        one.getRegistration().put(id, set);
        one.getProvider().putAll(settings.getProvider());
        try {
            return complete(
                    set,
                    new OAuth2ClientPropertiesMapper(one)
                            .asClientRegistrations()
                            .get(id));
        } catch (RuntimeException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("provider_not_known"), e.getMessage(), e);
        }
    }

    private ClientRegistration complete(
            OAuth2ClientProperties.Registration set, @Nullable ClientRegistration registration) {
        // without an issuer to compare with, one provider could speak of another's people
        if (registration == null
                || registration.getProviderDetails().getIssuerUri() == null
                || registration.getProviderDetails().getJwkSetUri() == null) {
            throw new IllegalStateException("The provider is not known by its issuer: set issuer-uri.");
        }
        ClientRegistration.Builder complete = ClientRegistration.withClientRegistration(registration)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        if (set.getScope() == null || set.getScope().isEmpty()) {
            complete.scope("openid", "email");
        }
        if (set.getRedirectUri() == null) {
            complete.redirectUri(house.at(Provider.BACK + "/{registrationId}"));
        }
        return complete.build();
    }
}
