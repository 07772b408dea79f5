package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.operations.mirror.Mirror;
import org.pledgewatch.operations.mirror.StaticTree;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole site as files. */
@SampleSite
class ExportedSiteTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Editions editions;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path parent;

    @Test
    void everyPageIsAFileByteForByteAndTheSameRecordGivesTheSameFiles() throws Exception {
        StaticTree.Outcome first = export(parent.resolve("one"), Set.of());
        StaticTree.Outcome again = export(parent.resolve("one"), Set.of());
        export(parent.resolve("two"), Set.of());

        assertThat(first.written()).isGreaterThan(400);
        assertThat(again).isEqualTo(new StaticTree.Outcome(0, first.written(), 0));
        assertThat(files(parent.resolve("one"))).containsExactlyEntriesOf(files(parent.resolve("two")));
        for (Map.Entry<String, String> page : Map.of(
                        "/", "index.html",
                        "/fr", "fr.html",
                        "/ar/parties/CAN", "ar/parties/CAN.html",
                        "/parties.csv", "parties.csv",
                        "/commitments/fair-share-resettlement/CAN.json", "commitments/fair-share-resettlement/CAN.json")
                .entrySet()) {
            assertThat(parent.resolve("one").resolve(page.getValue()))
                    .as(page.getKey())
                    .hasBinaryContent(Asked.of(port, "GET", page.getKey()).bytes());
        }
        assertThat(files(parent.resolve("one")).keySet())
                .anyMatch(name -> name.matches("assets/site-[0-9a-f]{32}\\.css"))
                .anyMatch(name -> name.matches("observations/\\d+\\.html\\.gz"));
    }

    @Test
    void whatIsNotWantedIsLeftOutInEveryLanguage() throws Exception {
        export(parent.resolve("less"), Set.of("observations", "commitments"));

        assertThat(files(parent.resolve("less")).keySet())
                .contains("parties/CAN.html", "fr/parties/CAN.html")
                .noneMatch(name -> name.contains("observations/") || name.contains("commitments/"));
    }

    @Test
    void aChangeInTheMiddleIsNoticed() throws Exception {
        Mirror mirror = Mirror.of(server(), Set.of(), 1);
        assertThat(mirror.isOfOneEdition()).isTrue();
        transaction.executeWithoutResult(status -> editions.changed());

        assertThat(mirror.isOfOneEdition()).isFalse();
    }

    @Test
    void aPageThatCannotBeHadEndsTheExport() throws Exception {
        Mirror elsewhere = Mirror.of(URI.create(server() + "/nowhere"), Set.of(), 1);
        try (StaticTree tree = StaticTree.under(parent.resolve("none"))) {
            assertThatThrownBy(() -> elsewhere.file(tree, done -> {})).hasMessageContaining("answered 404");
        }
        assertThat(parent.resolve("none")).doesNotExist();
    }

    private URI server() {
        return URI.create("http://localhost:" + port);
    }

    private StaticTree.Outcome export(Path directory, Set<String> without) throws Exception {
        try (StaticTree tree = StaticTree.under(directory)) {
            Mirror.of(server(), without, 2).file(tree, done -> {});
            return tree.publish();
        }
    }

    private static Map<String, Integer> files(Path directory) throws IOException {
        Path root = directory.toRealPath();
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
