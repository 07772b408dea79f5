package org.pledgewatch.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1", "''=1"})
    void whatWouldStartAFormulaGetsAnApostrophe(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "provisional", "'quoted'", "5 - 3", "https://example.org/?a=b"})
    void otherTextIsLeftAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }

    @Test
    void everyTextComesBackAsItWas() {
        Random random = new Random(1);
        String letters = "=+-@\t\r\n'\"a;,＝ ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String guarded = FormulaGuard.guard(text.toString());

            assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text.toString());
            assertThat(guarded.isEmpty() || "=+-@\t\r\n＝".indexOf(guarded.charAt(0)) < 0)
                    .isTrue();
        }
    }
}
