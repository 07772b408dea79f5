package org.pledgewatch.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Examples;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.pictures.Tone;
import org.pledgewatch.pictures.WorldMap;
import org.pledgewatch.pictures.Xml;
import org.w3c.dom.Element;

/** The world as world-atlas has it, with every state of our register on it. */
class WorldMapTest {

    private static final Path STATES = Path.of("src/main/resources/catalogue/parties-states.yml");
    private static final Pattern NUMBER = Pattern.compile("[a-zA-Z]|-?\\d+");

    private static Atlas atlas;
    private static List<String> states;

    @BeforeAll
    static void readTheWorld() throws IOException {
        atlas = AtlasFile.read();
        states = Files.readAllLines(STATES, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("  - code: "))
                .map(line -> line.substring(10).replace("\"", ""))
                .toList();
    }

    @Test
    void everyStateOfTheRegisterCanBeSeen() {
        assertThat(states).hasSizeGreaterThan(220).allMatch(atlas::shows);
        assertThat(Xml.all(everyone().draw().inline(), "a")).hasSize(states.size());
    }

    @Test
    void eachIsALinkWithItsVerdictThatKeysPassBy() {
        Element canada = Xml.all(everyone().draw().inline(), "a").stream()
                .filter(a -> a.getAttribute("href").equals("/parties/CAN"))
                .findFirst()
                .orElseThrow();
        assertThat(canada.getAttribute("tabindex")).isEqualTo("-1");
        assertThat(canada.getTextContent()).isEqualTo("CAN: met");
    }

    @Test
    void aFileHasNoLinks() {
        assertThat(Xml.all(everyone().drawWithoutLinks().file("us"), "a")).isEmpty();
    }

    @Test
    void theLargestLandsAreInTheOrderOfTheirAreas() {
        Map<String, Double> areas = areas();
        List<String> order = List.of("RUS", "CAN", "USA", "CHN", "BRA", "AUS", "IND", "ARG", "KAZ", "DZA");
        List<String> largest = areas.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(11)
                .map(Map.Entry::getKey)
                .filter(code -> !code.equals("GRL") && !code.equals("COD"))
                .toList();
        assertThat(largest).startsWith("RUS").containsExactlyInAnyOrderElementsOf(order.subList(0, largest.size()));
        // square kilometres, from the United Nations' Demographic Yearbook; the coasts are simplified
        assertThat(areas.get("BRA") / areas.get("FRA")).isCloseTo(8_515_767.0 / 638_000, within(0.9));
        assertThat(areas.get("COD") / areas.get("NOR")).isCloseTo(2_344_858.0 / 385_000, within(0.5));
    }

    @Test
    void noBoundaryRunsAcrossTheMap() {
        for (Element path : Xml.all(everyone().draw().inline(), "path")) {
            for (int[] step : steps(path.getAttribute("d"))) {
                assertThat(Math.hypot(step[0], step[1])).isLessThan(1200);
            }
        }
    }

    @Test
    void dotsDoNotHideEachOther() {
        List<Element> dots = Xml.all(everyone().draw().inline(), "circle");
        assertThat(dots).hasSizeGreaterThan(50);
        for (int i = 0; i < dots.size(); i++) {
            for (int j = 0; j < i; j++) {
                double dx = number(dots.get(i), "cx") - number(dots.get(j), "cx");
                double dy = number(dots.get(i), "cy") - number(dots.get(j), "cy");
                assertThat(Math.hypot(dx, dy)).isGreaterThan(45);
            }
        }
    }

    @Test
    void everythingIsInsideTheFrameAndAntarcticaIsOutside() {
        Picture picture = everyone().draw();
        assertThat(picture.width()).isBetween(900, 1000);
        assertThat(picture.height()).isBetween(400, 480);
        for (Element dot : Xml.all(picture.inline(), "circle")) {
            assertThat(number(dot, "cx")).isBetween(0.0, picture.width() * 10.0);
            assertThat(number(dot, "cy")).isBetween(0.0, picture.height() * 10.0);
        }
    }

    @Test
    void theMapIsLightEnoughForAPage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(everyone().draw().inline().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(45 * 1024);
    }

    @Test
    void aPlaceThatNobodyKnowsIsRefusedAndSoIsAStateTwice() {
        assertThatThrownBy(() -> map(List.of("ZZZ"))).hasMessageContaining("does not know where ZZZ lies");
        assertThatThrownBy(() -> map(List.of("CAN", "CAN"))).hasMessageContaining("twice");
    }

    private static WorldMap everyone() {
        return map(states);
    }

    private static WorldMap map(List<String> codes) {
        List<WorldMap.State> all = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Tone tone = code.equals("CAN") ? Tone.MET : Tone.values()[i % Tone.values().length];
            all.add(new WorldMap.State(code, tone, code + ": met", "/parties/" + code));
        }
        return new WorldMap(atlas, Examples.caption("map"), all, List.of(new Picture.Meaning(Tone.MET, "met")));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Map<String, Double> areas() {
        Map<String, Double> areas = new LinkedHashMap<>();
        for (Element link : Xml.all(everyone().draw().inline(), "a")) {
            if (link.getLastChild() instanceof Element shape
                    && shape.getTagName().equals("path")) {
                areas.put(link.getAttribute("href").substring(9), area(shape.getAttribute("d")));
            }
        }
        return areas;
    }

    private static double area(String d) {
        double area = 0;
        int x = 0;
        int y = 0;
        for (int[] step : steps(d)) {
            area += (double) x * step[1] - (double) y * step[0];
            x = step[2] == 1 ? 0 : x + step[0];
            y = step[2] == 1 ? 0 : y + step[1];
        }
        return Math.abs(area / 2);
    }

    /** Each line of a path, and whether it closes a ring; a ring is told from its own first point. */
    private static List<int[]> steps(String d) {
        List<int[]> steps = new ArrayList<>();
        if (!d.contains("l")) {
            return steps;
        }
        for (String ring : d.substring(1).split("zM?")) {
            assertThat(ring).matches("-?\\d+[ -]\\d+l-?\\d+([ -]-?\\d+)+");
            List<Integer> numbers = new ArrayList<>();
            Matcher matcher = NUMBER.matcher(ring.substring(ring.indexOf('l') + 1));
            while (matcher.find()) {
                numbers.add(Integer.parseInt(matcher.group()));
            }
            int x = 0;
            int y = 0;
            for (int i = 0; i < numbers.size(); i += 2) {
                steps.add(new int[] {numbers.get(i), numbers.get(i + 1), 0});
                x += numbers.get(i);
                y += numbers.get(i + 1);
            }
            steps.add(new int[] {-x, -y, 1});
        }
        return steps;
    }
}
