package org.pledgewatch.fairshare.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApportionmentTest {

    /** Balinski and Young, Fair Representation: 26 places, where five divisor methods give five answers. */
    @ParameterizedTest
    @CsvSource({
        "ADAMS,           9 7 5 3 2",
        "DEAN,            9 7 5 4 1",
        "HUNTINGTON_HILL, 9 7 6 3 1",
        "WEBSTER,         9 8 5 3 1",
        "JEFFERSON,      10 7 5 3 1",
        "HAMILTON,        9 7 5 4 1"
    })
    void fiveDivisorMethodsGiveFiveAnswersToOneQuestion(Apportionment method, String expected) {
        Keys keys = keys("A 9061, B 7179, C 5259, D 3319, E 1182");

        assertThat(inOrder(method.apportion(keys, 26, 0))).isEqualTo(expected.strip());
    }

    @Test
    void oneMorePlaceCanCostAPartyOneUnderHamilton() {
        Keys keys = keys("A 6, B 6, C 2");

        assertThat(inOrder(Apportionment.HAMILTON.apportion(keys, 10, 0))).isEqualTo("4 4 2");
        assertThat(inOrder(Apportionment.HAMILTON.apportion(keys, 11, 0))).isEqualTo("5 5 1");
    }

    /** Balinski and Young: the tables made after the census of 1880, where the paradox was found. */
    @Test
    void alabamaLosesOneOfItsEightWhenTheHouseGrowsFrom299To300() {
        Keys census = census1880();
        assertThat(census.sum()).isEqualByComparingTo("49371340");

        Seats at299 = Apportionment.HAMILTON.apportion(census, 299, 1);
        Seats at300 = Apportionment.HAMILTON.apportion(census, 300, 1);

        assertThat(List.of(at299.of("alabama"), at299.of("illinois"), at299.of("texas")))
                .containsExactly(8L, 18L, 9L);
        assertThat(List.of(at300.of("alabama"), at300.of("illinois"), at300.of("texas")))
                .containsExactly(7L, 19L, 10L);
        assertThat(at299.of("nevada")).isEqualTo(1);
    }

    @Test
    void withoutAMinimumAlabamaKeepsItsEight() {
        assertThat(Apportionment.HAMILTON.apportion(census1880(), 299, 0).of("alabama"))
                .isEqualTo(8);
        assertThat(Apportionment.HAMILTON.apportion(census1880(), 300, 0).of("alabama"))
                .isEqualTo(8);
    }

    /** United States Census Bureau, apportionment population and number of representatives: 2020 census. */
    @Test
    void huntingtonAndHillGiveTheHouseOf2020() {
        Map<String, BigDecimal> population = new HashMap<>();
        Map<String, Long> representatives = new HashMap<>();
        for (String line : HOUSE_2020.strip().split("\\s*,\\s*")) {
            String[] parts = line.split(" ");
            population.put(parts[0], new BigDecimal(parts[1]));
            representatives.put(parts[0], Long.valueOf(parts[2]));
        }
        Keys keys = Keys.of(population);
        assertThat(keys.sum()).isEqualByComparingTo("331108434");

        Seats house = Apportionment.HUNTINGTON_HILL.apportion(keys, 435, 0);

        assertThat(house.byParty()).containsExactlyInAnyOrderEntriesOf(representatives);
        assertThat(house.tie()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void equalClaimsGoByCodeAndAreReported(Apportionment method) {
        Seats seats = method.apportion(keys("C 5, A 5, B 5"), 4, 0);

        assertThat(inOrder(seats)).isEqualTo("2 1 1");
        assertThat(seats.tie()).isEqualTo(new Tie(List.of("A"), List.of("B", "C")));
    }

    @Test
    void equalClaimsGoToTheLargerKeyBeforeTheCode() {
        Seats halves = Apportionment.HAMILTON.apportion(keys("A 1, B 3"), 2, 0);
        assertThat(halves.byParty()).containsExactlyEntriesOf(map("A", 0, "B", 2));
        assertThat(halves.tie()).isEqualTo(new Tie(List.of("B"), List.of("A")));

        Seats averages = Apportionment.JEFFERSON.apportion(keys("A 1, B 2"), 2, 0);
        assertThat(averages.byParty()).containsExactlyEntriesOf(map("A", 0, "B", 2));
        assertThat(averages.tie()).isEqualTo(new Tie(List.of("B"), List.of("A")));
    }

    @ParameterizedTest
    @EnumSource
    void nothingToShareGivesNobodyAnything(Apportionment method) {
        assertThat(inOrder(method.apportion(keys("A 2, B 1"), 0, 0))).isEqualTo("0 0");
        assertThat(method.apportion(keys("A 0"), 0, 0).total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"HAMILTON", "WEBSTER", "JEFFERSON"})
    void onePersonGoesToTheLargest(Apportionment method) {
        assertThat(inOrder(method.apportion(keys("A 2, B 7, C 3"), 1, 0))).isEqualTo("0 1 0");
    }

    @ParameterizedTest
    @EnumSource(names = {"HUNTINGTON_HILL", "ADAMS", "DEAN"})
    void aMethodThatGivesOneFirstRefusesFewerPeopleThanParties(Apportionment method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.apportion(keys("A 2, B 7, C 3"), 2, 0))
                .withMessage("The method " + method.code() + " gives every party one before any gets two, and 2 people"
                        + " are too few for 3 parties: choose hamilton, webster or jefferson, or a smaller pool.");
        assertThat(inOrder(method.apportion(keys("A 2, B 7, C 3, D 0"), 3, 0))).isEqualTo("1 1 1 0");
    }

    @ParameterizedTest
    @EnumSource
    void aMinimumThatCannotBeGivenIsRefused(Apportionment method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.apportion(keys("A 2, B 7, C 3"), 5, 2))
                .withMessageStartingWith("5 people are too few to give each of 3 parties the minimum of 2");
    }

    @Test
    void aMinimumThatEatsTheOthersWholePartsIsSetAsideFirst() {
        Seats seats = Apportionment.HAMILTON.apportion(keys("A 90, B 4, C 3, D 3"), 10, 2);

        assertThat(inOrder(seats)).isEqualTo("4 2 2 2");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyToShareIsRefused(Apportionment method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.apportion(keys("A 0, B 0"), 3, 0))
                .withMessageStartingWith("No party of the pool has a key above zero");
    }

    @Test
    void aNegativeKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys("A 1, B -1"))
                .withMessageContaining("The key of B is -1");
    }

    @Test
    void anUnknownMethodIsRefusedWithTheOnesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.of("dhondt"))
                .withMessage("There is no apportionment method \"dhondt\": choose one of hamilton, webster, jefferson,"
                        + " huntington-hill, adams, dean.");
    }

    private static Keys keys(String keys) {
        Map<String, BigDecimal> all = new HashMap<>();
        for (String each : keys.split(", ")) {
            String[] parts = each.split(" ");
            all.put(parts[0], new BigDecimal(parts[1]));
        }
        return Keys.of(all);
    }

    private static Map<String, Long> map(String a, long seatsOfA, String b, long seatsOfB) {
        Map<String, Long> map = new LinkedHashMap<>();
        map.put(a, seatsOfA);
        map.put(b, seatsOfB);
        return map;
    }

    private static String inOrder(Seats seats) {
        return String.join(
                " ", seats.byParty().values().stream().map(String::valueOf).toList());
    }

    private static Keys census1880() {
        return keys("alabama 1262505, arkansas 802525, california 864694, colorado 194327, connecticut 622700,"
                + " delaware 146608, florida 269493, georgia 1542180, illinois 3077871, indiana 1978301, iowa 1624615,"
                + " kansas 996096, kentucky 1648690, louisiana 939946, maine 648936, maryland 934943,"
                + " massachusetts 1783085, michigan 1636937, minnesota 780773, mississippi 1131597, missouri 2168380,"
                + " nebraska 452402, nevada 62266, new-hampshire 346991, new-jersey 1131116, new-york 5082871,"
                + " north-carolina 1399750, ohio 3198062, oregon 174768, pennsylvania 4282891, rhode-island 276531,"
                + " south-carolina 995577, tennessee 1542359, texas 1591749, vermont 332286, virginia 1512565,"
                + " west-virginia 618457, wisconsin 1315497");
    }

    private static final String HOUSE_2020 = """
            california 39576757 52, texas 29183290 38, florida 21570527 28, new-york 20215751 26,
            pennsylvania 13011844 17, illinois 12822739 17, ohio 11808848 15, georgia 10725274 14,
            north-carolina 10453948 14, michigan 10084442 13, new-jersey 9294493 12, virginia 8654542 11,
            washington 7715946 10, arizona 7158923 9, massachusetts 7033469 9, tennessee 6916897 9,
            indiana 6790280 9, maryland 6185278 8, missouri 6160281 8, wisconsin 5897473 8, colorado 5782171 8,
            minnesota 5709752 8, south-carolina 5124712 7, alabama 5030053 7, louisiana 4661468 6,
            kentucky 4509342 6, oregon 4241500 6, oklahoma 3963516 5, connecticut 3608298 5, utah 3275252 4,
            iowa 3192406 4, nevada 3108462 4, arkansas 3013756 4, mississippi 2963914 4, kansas 2940865 4,
            new-mexico 2120220 3, nebraska 1963333 3, idaho 1841377 2, west-virginia 1795045 2, hawaii 1460137 2,
            new-hampshire 1379089 2, maine 1363582 2, rhode-island 1098163 2, montana 1085407 2, delaware 990837 1,
            south-dakota 887770 1, north-dakota 779702 1, alaska 736081 1, vermont 643503 1, wyoming 577719 1""";
}
