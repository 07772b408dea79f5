package org.pledgewatch.accounts;

import java.time.Clock;
import java.util.List;
import org.pledgewatch.stationery.HouseAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the doors together: the desk has sessions, forms with tokens and nothing that is kept; calls that write carry
 * their own token; no chain stands before what is public, so nothing changes there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {

    private final MemberArgument members;

    SecurityConfiguration(MemberArgument members) {
        this.members = members;
    }

    @Bean
    @Order(1)
    SecurityFilterChain desk(
            HttpSecurity http,
            Members members,
            Clock clock,
            AccountSettings settings,
            OwnForms forms,
            SecurityContextRepository contexts,
            CsrfTokenRepository tokens,
            ObjectProvider<ProviderDoor> providers) {
        providers.ifAvailable(door -> door.addTo(http));
        return http.securityMatcher(PrivateAddresses::has)
                .addFilterBefore(new CrossSite(forms), CsrfFilter.class)
                .addFilterBefore(new Presence(members, clock, settings.longest()), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(ask -> ask.requestMatchers(PrivateAddresses::hasEntrance)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(new ToTheEntrance()).accessDeniedHandler(new TooOld()))
                .headers(headers -> headers.addHeaderWriter(new DeskHeaders()))
                .build();
    }

    /** Without a session, and so without anything that another site could ride on. */
    @Bean
    @Order(2)
    SecurityFilterChain callsThatWrite(HttpSecurity http, ApiTokens tokens, Throttle throttle) {
        return http.securityMatcher(PrivateAddresses::isCallThatWrites)
                .addFilterBefore(new BearerTokens(tokens, throttle), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(out -> out.disable())
                .authorizeHttpRequests(ask -> ask.anyRequest().permitAll())
                .build();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    Sessions sessions(
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> kept,
            Clock clock,
            AccountSettings settings) {
        return new Sessions(contexts, kept, clock, settings.idle());
    }

    @Bean
    HttpFirewall firewall() {
        return new Firewall();
    }

    /** Over https a name that no other site of the domain can set, else one without that promise. */
    @Bean
    CookieSerializer deskCookie(HouseAddress house) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(house.isSecure() ? "__Host-desk" : "desk");
        cookie.setUseSecureCookie(house.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Bean
    HttpSessionIdResolver sessionNames(CookieSerializer cookie) {
        CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
        cookies.setCookieSerializer(cookie);
        return new OnlyAtTheDesk(cookies);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(members);
    }
}
