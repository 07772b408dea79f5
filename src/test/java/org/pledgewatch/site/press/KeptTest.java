package org.pledgewatch.site.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class KeptTest {

    private static final Page PAGE = DeliveryTest.page("text/html", "tag");

    private final Kept kept = new Kept(new PressSettings(
            DataSize.ofMegabytes(1), DataSize.ofKilobytes(64), 1, 1, Duration.ofSeconds(1), Duration.ofHours(24)));

    @Test
    void madeUpChoicesPushOutNoPageAndTakeNoMoreThanTheirRoom() {
        kept.keep(Address.of("/parties"), PAGE);

        for (int i = 0; i < 20_000; i++) {
            String choice = "q" + i;
            kept.keep(new Address("/parties", Map.of("q", List.of(choice)), "/parties?q=" + choice), PAGE);
            kept.keep(Address.of("/parties/%41" + i), PAGE);
        }

        assertThat(kept.find(Address.of("/parties"))).isSameAs(PAGE);
        assertThat(kept.bytesOfChoices()).isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void whatIsAskedForInVeryManyWordsIsNotKept() {
        Address endless = Address.of("/" + "a".repeat(400));
        kept.keep(endless, PAGE);

        assertThat(kept.find(endless)).isNull();
    }
}
