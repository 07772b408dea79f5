package org.pledgewatch.site.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressTest {

    private static final Set<String> KNOWN = Set.of("asOf", "kind", "q");

    @ParameterizedTest
    @CsvSource({
        "'', /fr/parties",
        "utm_source=mail&fbclid=x, /fr/parties",
        "kind=STATE&asOf=2023-12-31, /fr/parties?asOf=2023-12-31&kind=STATE",
        "asOf=2023-12-31&x=1&kind=STATE, /fr/parties?asOf=2023-12-31&kind=STATE",
        "kind=&q, /fr/parties",
        "q=a%20b, /fr/parties?q=a+b",
        "q=a+b, /fr/parties?q=a+b",
        "q=b&q=a, /fr/parties?q=b&q=a",
        "=1&&kind=, /fr/parties"
    })
    void onePageHasOneSpelling(String query, String text) {
        assertThat(address("/fr/parties", query).text()).isEqualTo(text);
    }

    @Test
    void aBrokenValueIsLeftToThoseWhoRefuseIt() {
        assertThatThrownBy(() -> address("/", "q=%zz")).isInstanceOf(IllegalArgumentException.class);
        assertThat(address("/", "other=%zz").text()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/fr/parties/FRA.json, true",
        "/parties/%46RA, false",
        "//parties, false",
        "/parties;x=1, false"
    })
    void onlyAPathThatIsSpelledInOneWayIsPlain(String path, boolean plain) {
        assertThat(address(path, "").isPlain()).isEqualTo(plain);
        assertThat(address(path, "q=1").isPlain()).isFalse();
    }

    private static Address address(String path, String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return Address.of(request, KNOWN);
    }
}
