package org.pledgewatch.testing;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** A provider of OpenID Connect on this machine: whoever comes is signed in there already, as the test says. */
public final class IdentityProvider implements AutoCloseable {

    public static final String CLIENT = "pledgewatch";
    public static final String SECRET = "a secret of two servers";

    private final AnnotationConfigServletWebServerApplicationContext server =
            new AnnotationConfigServletWebServerApplicationContext();
    private volatile String returnsTo = "http://127.0.0.1/";
    private volatile Person person = new Person("nobody", "nobody@desk.test", false);

    private record Person(String subject, String address, boolean verified) {}

    public IdentityProvider() {
        server.registerBean(IdentityProvider.class, () -> this, definition -> definition.setDestroyMethodName(""));
        server.register(Server.class);
        server.refresh();
    }

    /** As it calls itself. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getWebServer().getPort();
    }

    /** Where it sends people back to, and nowhere else. */
    public void returnsTo(String address) {
        returnsTo = address;
    }

    /** Who sits before the browser from now on. */
    public void hasBefore(String subject, String address, boolean verified) {
        person = new Person(subject, address, verified);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Its parts, with one client, which must prove its key; no configuration that the house's tests would find. */
    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory tomcat() {
            TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
            // filters run only where there is a servlet behind them
            tomcat.setRegisterDefaultServlet(true);
            tomcat.setAddress(InetAddress.getLoopbackAddress());
            return tomcat;
        }

        @Bean
        SecurityFilterChain endpoints(HttpSecurity http, IdentityProvider provider) {
            return http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}))
                    .oauth2ResourceServer(people -> people.jwt(jwt -> {}))
                    .addFilterAfter(new SignedIn(provider), SecurityContextHolderFilter.class)
                    .authorizeHttpRequests(ask -> ask.anyRequest().authenticated())
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(IdentityProvider provider) {
            return new Clients(provider);
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator drawn = KeyPairGenerator.getInstance("RSA");
            drawn.initialize(2048);
            var pair = drawn.generateKeyPair();
            RSAKey key = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("test")
                    .build();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder tokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings addresses() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(IdentityProvider provider) {
            return token -> token.getClaims()
                    .claim("email", provider.person.address())
                    .claim("email_verified", provider.person.verified());
        }
    }

    private record Clients(IdentityProvider provider) implements RegisteredClientRepository {

        private RegisteredClient only() {
            return RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(provider.returnsTo)
                    .scope("openid")
                    .scope("email")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        }

        /** The server would keep the secret as a hash; here it stays as it is. */
        @Override
        public void save(RegisteredClient client) {}

        @Override
        public RegisteredClient findById(String id) {
            return only();
        }

        @Override
        public RegisteredClient findByClientId(String id) {
            return id.equals(CLIENT) ? only() : null;
        }
    }

    /** Instead of a form of the provider's own. */
    private static final class SignedIn extends OncePerRequestFilter {

        private final IdentityProvider provider;

        SignedIn(IdentityProvider provider) {
            this.provider = provider;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getServletPath().equals("/oauth2/authorize")) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                provider.person.subject(),
                                null,
                                // since when: an ID token says so
                                List.of(FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY))));
            }
            chain.doFilter(request, response);
        }
    }
}
