package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriUtils;

/**
 * Takes in who comes back from a provider, as whoever gave the right password is taken in: with the second factor where
 * there is one, under a session of its own. Of what the provider said, nothing is kept in the session.
 */
final class BackFromProvider implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(BackFromProvider.class);

    private static final Set<String> STALE =
            Set.of("authorization_request_not_found", "invalid_state_parameter", "invalid_request", "invalid_nonce");

    private static final int LONGEST_TOLD = 300;

    private final Providers providers;
    private final Registrations registrations;
    private final Identities identities;
    private final SecondFactor factor;
    private final SigningIn signingIn;
    private final Sessions sessions;

    BackFromProvider(
            Providers providers,
            Registrations registrations,
            Identities identities,
            SecondFactor factor,
            SigningIn signingIn,
            Sessions sessions) {
        this.providers = providers;
        this.registrations = registrations;
        this.identities = identities;
        this.factor = factor;
        this.signingIn = signingIn;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext();
        Provider by = provider(request).orElseThrow();
        Optional<Vouched> who = vouched(by, authentication);
        if (who.isEmpty()) {
            refuse(ProviderRefusal.NO_ANSWER, request, response);
            return;
        }
        Identities.Answer answer = identities.find(by, who.get(), Origin.of(request));
        if (answer instanceof Identities.Answer.Known known) {
            enter(known.member(), by, request, response);
        } else if (answer instanceof Identities.Answer.Refused refused) {
            refuse(refused.why(), request, response);
        }
    }

    private Optional<Vouched> vouched(Provider by, Authentication authentication) {
        @Nullable ClientRegistration registration = registrations.findByRegistrationId(by.id());
        @Nullable String issuer =
                registration == null ? null : registration.getProviderDetails().getIssuerUri();
        return issuer != null
                        && authentication instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser user
                ? Vouched.of(issuer, user)
                : Optional.empty();
    }

    private void enter(Member member, Provider by, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String to = to(request);
        if (factor.isOn(member)) {
            sessions.halfWay(member, request);
            response.sendRedirect("/sign-in/code?to=" + UriUtils.encode(to, StandardCharsets.UTF_8));
        } else {
            signingIn.signedIn(member, Origin.of(request), by);
            sessions.begin(member, request, response);
            response.sendRedirect(to);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        String code = failed instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        ProviderRefusal why = STALE.contains(code)
                ? ProviderRefusal.STALE
                : code.equals("access_denied") ? ProviderRefusal.STOPPED : ProviderRefusal.NO_ANSWER;
        if (why == ProviderRefusal.NO_ANSWER) {
            log.warn(
                    "Nobody can sign in with {}: {}",
                    provider(request).map(Provider::id).orElse("?"),
                    told(failed));
        }
        refuse(why, request, response);
    }

    /** In one line of the log: part of it is the provider's. */
    private static String told(AuthenticationException failed) {
        String told = String.valueOf(failed.getMessage()).replaceAll("[\\p{C}\\s]+", " ");
        return told.length() <= LONGEST_TOLD ? told : told.substring(0, LONGEST_TOLD);
    }

    private void refuse(ProviderRefusal why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String by = provider(request).map(known -> "&by=" + known.id()).orElse("");
        response.sendRedirect(
                "/sign-in?why=" + why + by + "&to=" + UriUtils.encode(to(request), StandardCharsets.UTF_8));
    }

    /** As the address names it, of there and of back. */
    private Optional<Provider> provider(HttpServletRequest request) {
        String path = request.getServletPath();
        return providers.find(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String to(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return WayIn.inside(
                session != null && session.getAttribute(Departure.TO) instanceof String wanted
                        ? wanted
                        : request.getParameter("to"));
    }
}
