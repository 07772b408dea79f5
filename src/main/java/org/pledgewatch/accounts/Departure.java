package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends to a provider, and keeps meanwhile which page was wanted. */
final class Departure implements OAuth2AuthorizationRequestResolver {

    static final String TO = Departure.class.getName() + ".to";

    private final Providers providers;
    private final OAuth2AuthorizationRequestResolver usual;

    Departure(Providers providers, ClientRegistrationRepository registrations) {
        this.providers = providers;
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(registrations, Provider.START);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean isDeparture = path.startsWith(Provider.START + "/")
                && providers.find(path.substring(Provider.START.length() + 1)).isPresent();
        @Nullable OAuth2AuthorizationRequest asked = isDeparture ? usual.resolve(request) : null;
        if (asked != null) {
            request.getSession().setAttribute(TO, WayIn.inside(request.getParameter("to")));
        }
        return asked;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return usual.resolve(request, id);
    }
}
