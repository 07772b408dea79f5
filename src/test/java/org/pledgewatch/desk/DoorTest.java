package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address of the application × everybody who may come. */
@WebTest
class DoorTest {

    /** Serve whatever method they are asked by, and hold nothing: the server's page of errors. */
    private static final Set<String> ERRORS = Set.of("/error");

    @LocalServerPort
    private int port;

    private final List<RequestMappingInfoHandlerMapping> mappings;
    private final AtTheDesk.Arrivals arrivals;

    DoorTest(List<RequestMappingInfoHandlerMapping> mappings, AtTheDesk.Arrivals arrivals) {
        this.mappings = mappings;
        this.arrivals = arrivals;
    }

    @Test
    void everyAddressIsAPublicPageOrHasARule() {
        assertThat(withoutARule(guarded())).isEmpty();
    }

    @Test
    void everyRuleHasAnAddress() {
        Set<String> left = new TreeSet<>(Rules.lines().keySet());
        left.removeAll(guarded());

        assertThat(left).isEmpty();
    }

    @Test
    void anAddressWithoutARuleWouldBeSeen() {
        assertThat(withoutARule(Set.of("GET /desk", "POST /desk/everything"))).containsExactly("POST /desk/everything");
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        AtTheDesk nobody = arrivals.nobody(port);
        nobody.get("/sign-in");
        for (String line : signed().keySet()) {
            HttpResponse<String> answer = ask(nobody, line);

            boolean isLedAway = answer.statusCode() == 303
                    && answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
            boolean isRefused = answer.statusCode() == 401 || answer.statusCode() == 403;
            assertThat(isLedAway || isRefused)
                    .as(line + " " + answer.statusCode())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDoesWhatTheRoleMayNot(Role role) {
        AtTheDesk somebody = arrivals.as(role, port);
        somebody.get("/desk");
        signed().forEach((line, needed) -> {
            if (!role.covers(needed) && !line.contains("/api/")) {
                HttpResponse<String> answer = ask(somebody, line);

                assertThat(answer.statusCode()).as(role + " " + line).isEqualTo(403);
                assertThat(answer.body()).as(role + " " + line).contains("Your role may not do this");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTheRoleMayReadIsOpenToIt(Role role) {
        AtTheDesk somebody = arrivals.as(role, port);
        signed().forEach((line, needed) -> {
            if (role.covers(needed) && line.startsWith("GET ")) {
                assertThat(ask(somebody, line).statusCode())
                        .as(role + " " + line)
                        .isNotIn(303, 401, 403, 500);
            }
        });
    }

    private static HttpResponse<String> ask(AtTheDesk who, String line) {
        String address = line.substring(line.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "1");
        return line.startsWith("GET ") ? who.get(address) : who.post(address);
    }

    private static Map<String, Role> signed() {
        Map<String, Role> signed = new TreeMap<>();
        Rules.lines().forEach((line, rule) -> {
            if (rule instanceof Rules.Rule.Signed only) {
                signed.put(line, only.role());
            }
        });
        return signed;
    }

    private static Set<String> withoutARule(Set<String> addresses) {
        return addresses.stream()
                .filter(line -> !Rules.lines().containsKey(line))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Method and address of all that is mapped and is not a page that everybody may read. */
    private Set<String> guarded() {
        Set<String> lines = new TreeSet<>();
        mappings.forEach(
                mapping -> mapping.getHandlerMethods().forEach((info, method) -> lines.addAll(of(info, method))));
        return lines;
    }

    private static Set<String> of(RequestMappingInfo info, HandlerMethod method) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .filter(pattern -> !ERRORS.contains(pattern))
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.values()) : methods)
                        .stream().filter(m -> !Door.isPublic(m.name(), method)).map(m -> m + " " + pattern))
                .collect(Collectors.toSet());
    }
}
