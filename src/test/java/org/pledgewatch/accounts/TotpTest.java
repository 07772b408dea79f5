package org.pledgewatch.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238, appendix B; RFC 4648, section 10. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082", "1111111109, 07081804", "1111111111, 14050471",
        "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130",
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(new Totp(SECRET).code(Totp.step(Instant.ofEpochSecond(seconds)), 8))
                .isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMore() {
        Totp totp = new Totp(SECRET);
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        long step = Totp.step(now);
        for (long off = -1; off <= 1; off++) {
            assertThat(totp.stepOf(totp.code(step + off, 6), now, -1)).hasValue(step + off);
        }
        assertThat(totp.stepOf(totp.code(step + 2, 6), now, -1)).isEmpty();
        assertThat(totp.stepOf(totp.code(step - 2, 6), now, -1)).isEmpty();
    }

    @Test
    void aCodeThatWasTakenOpensNothingAgain() {
        Totp totp = new Totp(SECRET);
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        long step = Totp.step(now);
        assertThat(totp.stepOf(totp.code(step, 6), now, step)).isEmpty();
        assertThat(totp.stepOf(totp.code(step - 1, 6), now, step)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 1, 6), now, step)).hasValue(step + 1);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsTheStandardSays(String text, String written) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
        assertThat(Base32.decode(written)).asString(StandardCharsets.US_ASCII).isEqualTo(text);
    }
}
