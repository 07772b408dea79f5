package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk changes nothing for those who read. */
@WebTest
class PublicStaysPublicTest {

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;

    PublicStaysPublicTest(AtTheDesk.Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/fr/parties", "/parties", "/method", "/api/v1/parties", "/actuator/health", "/nowhere"})
    void noPublicPageSetsACookie(String address) {
        HttpResponse<String> answer = arrivals.nobody(port).get(address);

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Pragma")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/parties", "/api/v1/parties"})
    void whoIsSignedInReadsThePagesOfEverybody(String address) {
        HttpResponse<String> everybodys = arrivals.nobody(port).get(address);
        HttpResponse<String> members = arrivals.as(Role.COORDINATOR, port).get(address);

        assertThat(members.body()).isEqualTo(everybodys.body());
        assertThat(members.headers().firstValue("ETag"))
                .isEqualTo(everybodys.headers().firstValue("ETag"));
        assertThat(members.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void theDeskIsKeptByNobody() {
        HttpResponse<String> answer = arrivals.as(Role.VIEWER, port).get("/desk");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(v -> assertThat(v).contains("script-src 'self'", "frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fr/desk", "/ar/sign-in", "/%64esk", "/desk/", "//desk", "/./desk", "/desk;x=1", "/x/../desk"})
    void noWayOfWritingTheAddressLeadsPastTheDoor(String address) {
        HttpResponse<String> answer = arrivals.nobody(port).get(address);

        assertThat(answer.statusCode()).isIn(301, 303, 400, 404);
        assertThat(answer.body()).doesNotContain("Parts of the desk");
    }
}
