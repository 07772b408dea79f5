package org.pledgewatch.notices.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void whatFollowsEachOtherIsWrittenAsASpan() {
        Numbers numbers = Numbers.of(LongStream.of(57, 17, 18, 19, 57, 60, 61));

        assertThat(numbers).hasToString("17-19,57,60-61");
        assertThat(Numbers.read("17-19,57,60-61")).isEqualTo(numbers);
        assertThat(Numbers.read("")).isEqualTo(Numbers.NONE);
        assertThat(numbers.after(19)).hasToString("57,60-61");
        assertThat(numbers.and(Numbers.read("20,56"))).hasToString("17-20,56-57,60-61");
    }
}
