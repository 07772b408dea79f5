package org.pledgewatch.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgewatch.pictures.Card;
import org.pledgewatch.pictures.Examples;
import org.pledgewatch.pictures.Picture;

class RastersTest {

    private static final Rasters RASTERS = new Rasters();

    @Test
    void aCardHasTheSizeThatOpenGraphAsksFor() throws IOException {
        BufferedImage image = image(Examples.card("Canada", "en").file(), Card.WIDTH);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(colours(image)).hasSizeGreaterThan(20);
    }

    @Test
    void everyChartCanBeMadeAPng() throws IOException {
        List<Picture> pictures = Examples.arabic();
        for (Picture picture : pictures) {
            BufferedImage image = image(picture.file("Pledgewatch"), 800);
            assertThat(image.getWidth()).isEqualTo(800);
            assertThat(colours(image)).hasSizeGreaterThan(20);
        }
    }

    @Test
    void theSamePictureIsTheSameBytes() {
        String svg = Examples.card("كندا", "ar").file();
        assertThat(RASTERS.png(svg, 600)).isEqualTo(new Rasters().png(svg, 600));
    }

    @Test
    void arabicLettersAreJoinedAndRunFromTheRight() throws IOException {
        boolean[] joined = ink("سلم", 0);
        int first =
                IntStream.range(0, joined.length).filter(x -> joined[x]).min().orElseThrow();
        int last =
                IntStream.range(0, joined.length).filter(x -> joined[x]).max().orElseThrow();
        assertThat(IntStream.rangeClosed(first, last)).allMatch(x -> joined[x]);

        // lam is the first letter here and the only tall one
        boolean[] tall = ink("لس", 140);
        boolean[] all = ink("لس", 0);
        int left = IntStream.range(0, all.length).filter(x -> all[x]).min().orElseThrow();
        int right = IntStream.range(0, all.length).filter(x -> all[x]).max().orElseThrow();
        assertThat(IntStream.range(0, tall.length).filter(x -> tall[x]))
                .isNotEmpty()
                .allMatch(x -> x > (left + right) / 2);
    }

    @Test
    void lettersThatNoFontHasAreABoxAndNoTrouble() {
        assertThat(RASTERS.png(text("\u4e2d\ud83d\ude00"), 200)).isNotEmpty();
        assertThat(RASTERS.png(text(""), 200)).isNotEmpty();
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.svg");
        Files.writeString(secret, text("secret"), StandardCharsets.UTF_8);
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\""
                        + " height=\"10\"><image xlink:href=\"" + secret.toUri()
                        + "\" width=\"10\" height=\"10\"/></svg>";
        assertThatThrownBy(() -> RASTERS.png(svg, 10)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatIsNotOursIsRefused() {
        assertThatThrownBy(() -> RASTERS.png("<!DOCTYPE svg []><svg/>", 10)).hasMessageContaining("not one of ours");
        assertThatThrownBy(() -> RASTERS.png("<svg", 10)).hasMessageContaining("cannot be drawn");
        assertThatThrownBy(() -> RASTERS.png(text("x"), 5000)).hasMessageContaining("1 to 4000 pixels");
    }

    /** Which columns of pixels have ink above {@code below} pixels from the top; 0 for anywhere. */
    private static boolean[] ink(String words, int below) throws IOException {
        BufferedImage image = image(text(words), 400);
        boolean[] columns = new boolean[image.getWidth()];
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < (below == 0 ? image.getHeight() : below); y++) {
                columns[x] |= image.getRGB(x, y) >>> 24 > 40;
            }
        }
        return columns;
    }

    private static String text(String words) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"300\"><text x=\"200\" y=\"200\""
                + " font-size=\"100\" text-anchor=\"middle\">" + words + "</text></svg>";
    }

    private static BufferedImage image(String svg, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(RASTERS.png(svg, width)));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
