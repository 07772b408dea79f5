package org.pledgewatch.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.exchange.figures.Samples.HEADER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.observations.IntakeResult;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class FigureImportTest {

    private final FigureImport imports;
    private final FigureExport export;
    private final Vocabulary vocabulary;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    FigureImportTest(
            FigureImport imports, FigureExport export, Vocabulary vocabulary, TurnableClock clock, JdbcClient jdbc) {
        this.imports = imports;
        this.export = export;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aFewPartiesAndIndicators() {
        int no = 1;
        for (String party : Samples.PARTIES.stream().sorted().toList()) {
            jdbc.sql("insert into party (no, code, kind, name) values (?, ?, 'STATE', ?)")
                    .params(no++, party, party)
                    .update();
        }
        vocabulary.declare(
                Samples.INDICATORS,
                List.of(new SourceEntry("unhcr", "UNHCR", "Refugee Data Finder", null, null, null, "CC BY 4.0")));
        clock.turnTo("2026-01-01");
    }

    private static FigureFile file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FigureFile(name, () -> new ByteArrayInputStream(bytes));
    }

    private ImportOutcome store(String text) {
        return imports.store(List.of(file("a.csv", text)), "test");
    }

    private String exported(boolean hashtags) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out, indicator -> true, clock.instant(), hashtags);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long observations() {
        return jdbc.sql("select count(*) from observation").query(Long.class).single();
    }

    @Test
    void aPreviewSaysWhatIsNewCorrectedAndUnchangedAndStoresNothing() {
        store(HEADER + "CAN,population,,2022,38,unhcr,,\nCAN,population,,2023,40,unhcr,,\n");

        ImportOutcome preview = imports.preview(List.of(file(
                "b.csv",
                HEADER + "CAN,population,,2022,38.0,A New Publisher,,\nCAN,population,,2023,41,unhcr,,\n"
                        + "CAN,population,,2024,42,unhcr,,\nCAN,population,,2025,x,unhcr,,\n")));

        assertThat(preview.counts()).isEqualTo(new IntakeResult(1, 1, 1));
        assertThat(preview.refused()).isOne();
        assertThat(preview.stored()).isFalse();
        assertThat(observations()).isEqualTo(2);
        assertThat(vocabulary.sources()).containsOnlyKeys("unhcr");
    }

    @Test
    void oneRefusedCellInOneOfTheFilesStoresNothingOfAny() {
        ImportOutcome outcome = imports.store(
                List.of(
                        file("a.csv", HEADER + "CAN,population,,2023,40,unhcr,,\n"),
                        file("b.csv", HEADER + "CAN,population,,2023,41,unhcr,,\n")),
                "test");

        assertThat(outcome.stored()).isFalse();
        assertThat(outcome.files().get(1).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.why()).contains("line 2 of a.csv"));
        assertThat(observations()).isZero();
    }

    @Test
    void aFileThatIsMissingOrBreaksOffHidesNothingThatIsWrongWithTheOthers() {
        ImportOutcome outcome = imports.store(
                List.of(
                        new FigureFile("gone.csv", () -> {
                            throw new NoSuchFileException("gone.csv");
                        }),
                        new FigureFile(
                                "torn.csv",
                                () -> new SequenceInputStream(
                                        new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)), new Torn())),
                        file("b.csv", HEADER + "CAN,population,,2023,x,unhcr,,\n")),
                "test");

        assertThat(outcome.files())
                .extracting(read -> read.refusals().get(0).why())
                .satisfiesExactly(
                        gone -> assertThat(gone).contains("cannot be read"),
                        torn -> assertThat(torn).contains("cannot be read"),
                        wrong -> assertThat(wrong).contains("not a number"));
        assertThat(observations()).isZero();
    }

    /** A disk that fails while it is read. */
    private static final class Torn extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("torn");
        }
    }

    @Test
    void theSameFileAgainWritesNothing() {
        String text = HEADER + "CAN,population,,2023,40,unhcr,,\nCAN,population,,2022,,unhcr,,\n";

        assertThat(store(text).stored()).isTrue();
        ImportOutcome again = store(text);

        assertThat(again.counts()).isEqualTo(new IntakeResult(0, 0, 2));
        assertThat(again.stored()).isFalse();
        assertThat(observations()).isOne();
    }

    @Test
    void aPublisherThatHasNoCodeYetIsRegisteredAndAFigureWithoutASourceSaysSo() {
        store("party,indicator,period,value,source\nCAN,population,2023,40,Statistique Québec (2024)\n"
                + "CAN,population,2022,38,\nCAN,population,2021,37,統計\n");

        assertThat(vocabulary.sources()).containsKeys("statistique-quebec-2024", "no-source-given");
        assertThat(vocabulary.sources()).hasSize(4);
        assertThat(vocabulary.sources().get("statistique-quebec-2024").publisher())
                .isEqualTo("Statistique Québec (2024)");
    }

    @Test
    void anExportIsInOrderWithHashtagsIfWantedAndWithoutWhatWasTakenBack() throws IOException {
        store(HEADER + "CAN,population,,2023,40,unhcr,https://example.org,=1+1\n"
                + "AUT,worker-visas,category=seasonal,2023,1.50,unhcr,,\nAUT,population,,2023,9,unhcr,,\n"
                + "AUT,population,,2022-01-01/2022-12-31,8,unhcr,,\n");
        store(HEADER + "AUT,population,,2023,,unhcr,,\n");

        assertThat(exported(true)).isEqualTo("""
                party,indicator,breakdown,period,value,source,source_url,note
                #country+code+v_iso3,#indicator+code,#indicator+breakdown,#date+period,#indicator+value+num,#meta+source+code,#meta+source+url,#description+note
                AUT,population,,2022,8,unhcr,,
                CAN,population,,2023,40,unhcr,https://example.org,'=1+1
                AUT,worker-visas,category=seasonal,2023,1.5,unhcr,,
                """);
    }

    @Test
    void whatIsExportedTakenInInAnyOrderAndExportedAgainHasTheSameBytes() throws IOException {
        store(generated(new Random(7), 300));
        String first = exported(true);
        List<String> lines = new ArrayList<>(exported(false).lines().toList());
        assertThat(lines).hasSizeGreaterThan(200);

        ImportOutcome unchanged = store(first);
        assertThat(unchanged.refused()).isZero();
        assertThat(unchanged.counts().written()).isZero();
        jdbc.sql("delete from observation").update();
        jdbc.sql("delete from series").update();
        List<String> rows = lines.subList(1, lines.size());
        Collections.reverse(rows);
        ImportOutcome reversed = store(Stream.concat(Stream.of(HEADER.strip()), rows.stream())
                .collect(java.util.stream.Collectors.joining("\n")));

        assertThat(reversed.refused()).isZero();
        assertThat(exported(true)).isEqualTo(first);
    }

    /** Rows of every indicator with hostile notes (on one line each, so that the lines can be turned round). */
    private static String generated(Random random, int rows) {
        List<String> notes =
                List.of("", "=1+1", "'@x", "plain", "\"\"quoted\"\", and; more", "-", "＋1", "مرحبا", "<script>", "''");
        List<String> parties = Samples.PARTIES.stream().sorted().toList();
        StringBuilder text = new StringBuilder(HEADER);
        java.util.Set<String> keys = new java.util.HashSet<>();
        for (int i = 0; i < rows; i++) {
            String key = parties.get(random.nextInt(parties.size())) + ","
                    + List.of("population,", "balance,", "worker-visas,category=seasonal", "family-visas,")
                            .get(random.nextInt(4))
                    + "," + (1990 + random.nextInt(30));
            if (keys.add(key)) {
                String value = (key.contains("balance") && random.nextBoolean() ? "-" : "")
                        + new java.math.BigDecimal(new java.math.BigInteger(40, random), random.nextInt(7))
                                .min(new java.math.BigDecimal("20000000000"))
                                .toPlainString();
                text.append(key)
                        .append(',')
                        .append(value)
                        .append(",unhcr,,\"")
                        .append(FormulaGuard.guard(notes.get(random.nextInt(notes.size()))))
                        .append("\"\n");
            }
        }
        return text.toString();
    }
}
