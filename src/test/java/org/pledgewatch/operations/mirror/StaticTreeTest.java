package org.pledgewatch.operations.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticTreeTest {

    private static final String HTML = "text/html;charset=UTF-8";

    @TempDir
    private Path parent;

    private Path site() {
        return parent.resolve("pledges.example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html, index.html",
        "/fr, text/html;charset=UTF-8, fr.html",
        "/parties/FRA, text/html, parties/FRA.html",
        "/parties/FRA.csv, text/csv, parties/FRA.csv",
        "/assets/site-1.css, text/css, assets/site-1.css"
    })
    void everyAddressIsAFileWithItsCompressedTwin(String address, String type, String file) throws IOException {
        try (StaticTree tree = StaticTree.under(site())) {
            tree.file(address, type, bytes("Ça va"));
            tree.publish();
        }

        assertThat(site().resolve(file)).hasContent("Ça va");
        try (GZIPInputStream twin = new GZIPInputStream(Files.newInputStream(site().resolve(file + ".gz")))) {
            assertThat(twin.readAllBytes()).isEqualTo(bytes("Ça va"));
        }
    }

    @Test
    void aPictureHasNoTwin() throws IOException {
        try (StaticTree tree = StaticTree.under(site())) {
            tree.file("/a.png", "image/png", bytes("p"));
            assertThat(tree.publish().written()).isEqualTo(1);
        }
    }

    @Test
    void theSecondTimeOnlyWhatChangedIsWritten() throws IOException {
        export("/ one", "/a same", "/b gone");
        Object same = key("a.html");

        assertThat(export("/ two", "/a same", "/c new")).isEqualTo(new StaticTree.Outcome(4, 2, 2));
        assertThat(key("a.html")).isEqualTo(same);
        assertThat(site().resolve("index.html")).hasContent("two");
        assertThat(site().resolve("b.html")).doesNotExist();
    }

    @Test
    void theSameSiteAgainWritesNothingAndSwitchesNothing() throws IOException {
        export("/ one", "/a same");
        Path tree = site().toRealPath();

        assertThat(export("/ one", "/a same")).isEqualTo(new StaticTree.Outcome(0, 4, 0));
        assertThat(site().toRealPath()).isEqualTo(tree);
    }

    @Test
    void untilAllIsThereTheLastStaysAndAnEndInTheMiddleLeavesIt() throws IOException {
        export("/ one");

        StaticTree broken = StaticTree.under(site());
        broken.file("/", HTML, bytes("two"));
        assertThat(site().resolve("index.html")).hasContent("one");
        broken.close();

        assertThat(site().resolve("index.html")).hasContent("one");
        assertThat(beside()).doesNotContain("pledges.example.org.writing");
    }

    @Test
    void whatAKilledExportLeftIsTakenAway() throws IOException {
        export("/ one");
        Files.createDirectories(parent.resolve("pledges.example.org.writing/old"));
        Files.createSymbolicLink(parent.resolve("pledges.example.org.link"), Path.of("nowhere"));

        export("/ two");

        assertThat(site().resolve("index.html")).hasContent("two");
        assertThat(site().resolve("old")).doesNotExist();
    }

    @Test
    void onlyTheOneBeforeIsLeftBeside() throws IOException {
        for (String text : new String[] {"1", "2", "3", "4"}) {
            export("/ " + text);
        }

        assertThat(beside())
                .containsExactlyInAnyOrder(
                        "pledges.example.org",
                        "pledges.example.org.3",
                        "pledges.example.org.4",
                        ".pledges.example.org.lock");
    }

    @Test
    void anEmptyDirectoryMayBeThereAndAnyOtherIsLeftAlone() throws IOException {
        Files.createDirectory(site());
        export("/ one");
        assertThat(Files.isDirectory(site(), LinkOption.NOFOLLOW_LINKS)).isFalse();

        Path mine = Files.createDirectory(parent.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> StaticTree.under(mine)).hasMessageContaining("name another directory");
        assertThatThrownBy(() -> StaticTree.under(mine.resolve("letter.txt")))
                .hasMessageContaining("name another directory");
    }

    @Test
    void aPathThatLeadsOutIsRefused() throws IOException {
        try (StaticTree tree = StaticTree.under(site())) {
            assertThatThrownBy(() -> tree.file("/../x", HTML, bytes(""))).hasMessageContaining("cannot be a file");
        }
    }

    private StaticTree.Outcome export(String... pages) throws IOException {
        try (StaticTree tree = StaticTree.under(site())) {
            for (String page : pages) {
                tree.file(page.split(" ")[0], HTML, bytes(page.split(" ")[1]));
            }
            return tree.publish();
        }
    }

    private Object key(String file) throws IOException {
        return Files.getAttribute(site().resolve(file), "unix:ino");
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
