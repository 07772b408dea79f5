package org.pledgewatch.fairshare.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for every input. */
class ApportionmentPropertiesTest {

    private static final int TRIALS = 400;

    @ParameterizedTest
    @EnumSource
    void quotasAddUpToWhatIsSharedAndRespectTheMinimum(Apportionment method) {
        forEach(g -> {
            Seats seats = method.apportion(g.asKeys(), g.people(), g.minimum());

            assertThat(seats.total()).isEqualTo(g.people());
            seats.byParty().forEach((party, n) -> {
                boolean none = g.keys().getOrDefault(party, BigDecimal.ZERO).signum() == 0;
                assertThat(n).isGreaterThanOrEqualTo(none ? 0 : g.minimum());
                if (none) {
                    assertThat(n).isZero();
                }
            });
        });
    }

    @Test
    void hamiltonStaysWithinFloorAndCeilingOfTheExactQuota() {
        forEach(g -> {
            Keys keys = g.asKeys();
            Seats seats = Apportionment.HAMILTON.apportion(keys, g.people(), 0);

            for (int i = 0; i < keys.size(); i++) {
                BigInteger[] quota =
                        BigInteger.valueOf(g.people()).multiply(keys.whole(i)).divideAndRemainder(keys.total());
                long floor = quota[0].longValueExact();
                long ceiling = quota[1].signum() == 0 ? floor : floor + 1;
                assertThat(seats.of(keys.parties().get(i))).isBetween(floor, ceiling);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
    void aDivisorMethodNeverTakesFromAnyoneWhenThereIsMoreToShare(Apportionment method) {
        forEach(g -> {
            Map<String, Long> before =
                    method.apportion(g.asKeys(), g.people(), g.minimum()).byParty();
            for (long more = 1; more <= 5; more++) {
                Map<String, Long> after = method.apportion(g.asKeys(), g.people() + more, g.minimum())
                        .byParty();
                before.forEach((party, n) -> assertThat(after.get(party)).isGreaterThanOrEqualTo(n));
                before = after;
            }
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
    void aDivisorMethodGivesWhatGivingOneByOneGives(Apportionment method) {
        forEach(g -> assertThat(
                        method.apportion(g.asKeys(), g.people(), g.minimum()).byParty())
                .isEqualTo(OneByOne.apportion(method, g.keys(), g.people(), g.minimum())));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
    void aLargeMinimumDoesNotBendADivisorMethod(Apportionment method) {
        forEach(g -> {
            int minimum = 1 + (int) (g.people() / g.keys().size());
            long people = (long) minimum * g.keys().size() + g.people() % 7;
            assertThat(method.apportion(g.asKeys(), people, minimum).byParty())
                    .isEqualTo(OneByOne.apportion(method, g.keys(), people, minimum));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheStatesChangesNothing(Apportionment method) {
        forEach(g -> {
            List<String> shuffled = new ArrayList<>(g.keys().keySet());
            Collections.shuffle(shuffled, new Random(g.people()));
            Map<String, BigDecimal> reordered = new LinkedHashMap<>();
            shuffled.forEach(party -> reordered.put(party, g.keys().getOrDefault(party, BigDecimal.ZERO)));

            assertThat(method.apportion(Keys.of(reordered), g.people(), g.minimum()))
                    .hasToString(method.apportion(g.asKeys(), g.people(), g.minimum())
                            .toString());
        });
    }

    @ParameterizedTest
    @EnumSource
    void scalingEveryKeyChangesNothing(Apportionment method) {
        forEach(g -> {
            BigDecimal factor = new BigDecimal("0.0037").multiply(BigDecimal.valueOf(1 + g.people()));
            Map<String, BigDecimal> scaled = new LinkedHashMap<>();
            g.keys().forEach((party, key) -> scaled.put(party, key.multiply(factor)));

            assertThat(method.apportion(Keys.of(scaled), g.people(), g.minimum()))
                    .isEqualTo(method.apportion(g.asKeys(), g.people(), g.minimum()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPartyWithoutAKeyChangesNothingForTheOthers(Apportionment method) {
        forEach(g -> {
            Map<String, BigDecimal> withIdle = new LinkedHashMap<>(g.keys());
            withIdle.put("AAA", BigDecimal.ZERO);
            Map<String, Long> seats = new LinkedHashMap<>(
                    method.apportion(Keys.of(withIdle), g.people(), g.minimum()).byParty());

            assertThat(seats.remove("AAA")).isZero();
            assertThat(seats)
                    .isEqualTo(method.apportion(g.asKeys(), g.people(), g.minimum())
                            .byParty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void equalKeysDifferByAtMostOne(Apportionment method) {
        for (int parties = 1; parties <= 30; parties++) {
            Map<String, BigDecimal> keys = new LinkedHashMap<>();
            for (int i = 0; i < parties; i++) {
                keys.put("P" + i, new BigDecimal("0.3"));
            }
            Map<String, Long> seats =
                    method.apportion(Keys.of(keys), 1000 + parties, 0).byParty();

            assertThat(Collections.max(seats.values()) - Collections.min(seats.values()))
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBillionPeopleAreSharedOutAsEasilyAsTen(Apportionment method) {
        Map<String, BigDecimal> keys = new LinkedHashMap<>();
        Random random = new Random(193);
        for (int i = 0; i < 193; i++) {
            keys.put("P" + i, BigDecimal.valueOf(random.nextLong(1L << 50), 4));
        }

        assertThat(method.apportion(Keys.of(keys), Apportionment.MOST, 0).total())
                .isEqualTo(Apportionment.MOST);
    }

    private static void forEach(Consumer<Generated> check) {
        for (long seed = 0; seed < TRIALS; seed++) {
            Generated generated = Generated.from(seed);
            try {
                check.accept(generated);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Seed " + seed + ": " + generated, e);
            }
        }
    }
}
