package org.pledgewatch.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.testing.SmallRecord.HEADER;
import static org.pledgewatch.testing.SmallRecord.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.WouldChange;
import org.pledgewatch.exchange.figures.FigureExport;
import org.pledgewatch.observations.IntakeResult;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.reference.Status;
import org.pledgewatch.storage.Sweeps;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class FigureImportsTest {

    private static final Author AUTHOR = new Author(7, "coordinator", Set.of());

    private final FigureImports imports;
    private final ImportUndo undo;
    private final ObservationIntake intake;
    private final Assessor assessor;
    private final FigureExport export;
    private final Vocabulary vocabulary;
    private final TurnableClock clock;
    private final Sweeps sweeps;
    private final JdbcClient jdbc;
    private final ApplicationContext application;

    FigureImportsTest(
            FigureImports imports,
            ImportUndo undo,
            ObservationIntake intake,
            Assessor assessor,
            FigureExport export,
            Vocabulary vocabulary,
            TurnableClock clock,
            Sweeps sweeps,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.imports = imports;
        this.undo = undo;
        this.intake = intake;
        this.assessor = assessor;
        this.export = export;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.sweeps = sweeps;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void aSmallRecord() {
        clock.turnTo("2018-07-15");
        SmallRecord.enter(application);
        clock.forward(Duration.ofMinutes(1));
    }

    private long receive(String rows) {
        return receive("figures.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private long receive(String name, byte[] content) {
        return imports.receive(name, content, Origin.UPLOAD, AUTHOR);
    }

    private ImportPreview preview(long id) {
        return imports.preview(imports.find(id).orElseThrow(), AUTHOR);
    }

    private Confirmation confirm(long id, String seen, String reason) {
        return imports.confirm(id, seen, reason, AUTHOR);
    }

    private void record(String rows, String reason) {
        long id = receive(rows);
        assertThat(confirm(id, preview(id).seen(), reason)).isEqualTo(Confirmation.RECORDED);
    }

    private Status places() {
        return assessor.judge(
                        "more-places",
                        "CAN",
                        clock.instant().atOffset(java.time.ZoneOffset.UTC).toLocalDate(),
                        clock.instant())
                .orElseThrow()
                .status();
    }

    private String exported() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.write(out, indicator -> true, clock.instant(), true);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void aPreviewSaysWhatIsNewCorrectedAndUnchangedWithTheValuesBeforeAndStoresNothing() {
        long before = count("observation");

        ImportPreview preview = preview(receive("CAN,resettlement-arrivals,,2016,4000,unhcr,,\n"
                + "CAN,resettlement-arrivals,,2017,1000,unhcr,,\nNOR,resettlement-arrivals,,2017,9,A New One,,\n"));

        assertThat(preview.plan().result()).isEqualTo(new IntakeResult(1, 1, 1));
        assertThat(preview.plan().written())
                .extracting(w -> w.figure().party() + " " + w.valueBefore() + " > "
                        + w.figure().value())
                .containsExactly("CAN 5500 > 1000", "NOR null > 9");
        assertThat(preview.lines()).containsExactly(3L, 4L);
        assertThat(preview.needsReason()).isTrue();
        assertThat(count("observation")).isEqualTo(before);
        assertThat(vocabulary.sources()).containsOnlyKeys("unhcr");
    }

    @Test
    void aPreviewSaysWhichStatusesWouldChangeAndTheRecordThenSaysTheSame() {
        assertThat(places()).isEqualTo(Status.ON_TRACK);

        long id = receive("CAN,resettlement-arrivals,,2017,1000,unhcr,,\n");
        ImportPreview preview = preview(id);

        assertThat(preview.changes())
                .extracting(WouldChange::commitment, WouldChange::party, WouldChange::from, WouldChange::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("more-places", "CAN", Status.ON_TRACK, Status.OFF_TRACK));
        assertThat(places()).as("nothing is stored by looking").isEqualTo(Status.ON_TRACK);
        confirm(id, preview.seen(), "UNHCR corrected it.");
        clock.forward(Duration.ofMinutes(1));
        assertThat(places()).isEqualTo(Status.OFF_TRACK);
    }

    @Test
    void anInputOfFairSharesChangesTheStatusOfEveryoneWhoShares() {
        clock.turnTo("2024-07-15");
        intake.append(List.of(arrivals("NOR", 2023, "100"), arrivals("CAN", 2023, "2000000")), "the tests");
        clock.forward(Duration.ofMinutes(1));

        ImportPreview preview = preview(
                receive(
                        "world,refugees-mandate,,2022,1000000,unhcr,,\nCAN,gni-ppp,,2022,300,unhcr,,\nNOR,gni-ppp,,2022,100,unhcr,,\n"));

        assertThat(preview.changes())
                .extracting(c -> c.commitment() + " " + c.party() + " " + c.from() + " > " + c.to())
                .containsExactly("fair-share CAN NO_EVIDENCE > ON_TRACK", "fair-share NOR NO_EVIDENCE > OFF_TRACK");
    }

    @Test
    void aCorrectionNeedsItsReasonWhichStandsBesideTheFigure() {
        long id = receive("CAN,resettlement-arrivals,,2017,1000,unhcr,,provisional\n");
        String seen = preview(id).seen();

        assertThat(confirm(id, seen, " ")).isEqualTo(Confirmation.REASON_MISSING);
        assertThat(confirm(id, seen, "x".repeat(301))).isEqualTo(Confirmation.REASON_TOO_LONG);
        assertThat(confirm(id, seen, "UNHCR corrected it.")).isEqualTo(Confirmation.RECORDED);

        assertThat(jdbc.sql("select note from observation order by id desc fetch first 1 rows only")
                        .query(String.class)
                        .single())
                .isEqualTo("provisional – UNHCR corrected it.");
    }

    @Test
    void aConfirmationThatIsRepeatedRecordsNothingAgain() {
        long id = receive("NOR,resettlement-arrivals,,2017,1,unhcr,,\n");
        String seen = preview(id).seen();

        assertThat(confirm(id, seen, "")).isEqualTo(Confirmation.RECORDED);
        long after = count("observation");
        assertThat(confirm(id, seen, "")).isEqualTo(Confirmation.DONE_BEFORE);

        assertThat(count("observation")).isEqualTo(after);
    }

    @Test
    void aConfirmationOfWhatIsNoLongerSoRecordsNothing() {
        long id = receive("NOR,resettlement-arrivals,,2017,1,unhcr,,\n");
        String seen = preview(id).seen();
        intake.append(List.of(arrivals("NOR", 2017, "2")), "somebody else");

        assertThat(confirm(id, seen, "a reason")).isEqualTo(Confirmation.RECORD_CHANGED);

        ImportPreview now = preview(id);
        assertThat(now.plan().written())
                .singleElement()
                .satisfies(w -> assertThat(w.valueBefore()).isEqualByComparingTo("2"));
        assertThat(confirm(id, now.seen(), "a reason")).isEqualTo(Confirmation.RECORDED);
    }

    @Test
    void whoIsLimitedToPartiesBringsNoFiguresOfOthers() {
        Author norway = new Author(8, "coordinator", Set.of("NOR"));
        long id = imports.receive(
                "a.csv",
                (HEADER + "CAN,worker-visas,,2017,1,unhcr,,\n").getBytes(StandardCharsets.UTF_8),
                Origin.UPLOAD,
                norway);

        ImportPreview preview = imports.preview(imports.find(id).orElseThrow(), norway);

        assertThat(preview.refusals())
                .singleElement()
                .satisfies(r -> assertThat(r.column()).isEqualTo("party"));
        assertThat(imports.confirm(id, preview.seen(), "", norway)).isEqualTo(Confirmation.REFUSED);
    }

    @Test
    void undoingPutsEveryFigureBackToWhatWasInForceBefore() {
        String before = exported();
        long id = receive("CAN,resettlement-arrivals,,2017,1000,unhcr,,\nNOR,resettlement-arrivals,,2017,9,Other,,\n");
        confirm(id, preview(id).seen(), "a slip");
        clock.forward(Duration.ofMinutes(1));

        UndoPreview preview = undo.preview(id);
        assertThat(preview.changes()).extracting(WouldChange::to).containsExactly(Status.ON_TRACK);
        assertThat(undo.undo(id, preview.seen(), "", AUTHOR)).isEqualTo(Confirmation.REASON_MISSING);
        assertThat(undo.undo(id, preview.seen(), "the wrong file", AUTHOR)).isEqualTo(Confirmation.RECORDED);

        clock.forward(Duration.ofMinutes(1));
        assertThat(exported().replace(",the wrong file\n", ",\n")).isEqualTo(before);
        assertThat(places()).isEqualTo(Status.ON_TRACK);
        assertThat(undo.undo(id, preview.seen(), "again", AUTHOR)).isEqualTo(Confirmation.DONE_BEFORE);
    }

    @Test
    void undoingLeavesAloneWhatWasCorrectedSince() {
        long id = receive("CAN,resettlement-arrivals,,2017,1000,unhcr,,\nNOR,resettlement-arrivals,,2017,9,unhcr,,\n");
        confirm(id, preview(id).seen(), "a slip");
        intake.append(List.of(arrivals("CAN", 2017, "5600")), "somebody else");

        UndoPreview preview = undo.preview(id);

        assertThat(preview.superseded()).isOne();
        assertThat(preview.plan().written())
                .extracting(w -> w.figure().period().label() + " " + w.figure().value())
                .containsExactly("2017 null");
    }

    @Test
    void whatIsExportedImportedAndExportedAgainHasTheSameBytes() {
        record(
                "CAN,worker-visas,skill=high,2017,0.5,\"A, \"\"b\"\"\",https://example.org/x,'=1+1\n"
                        + "NOR,resettlement-arrivals,,2016-07-01/2017-06-30,12,unhcr,,\"two\nlines\"\n",
                "");
        String first = exported();
        jdbc.sql("delete from figure_import_row").update();
        jdbc.sql("delete from observation").update();
        jdbc.sql("delete from series").update();
        clock.forward(Duration.ofMinutes(1));

        long id = receive("export.csv", first.getBytes(StandardCharsets.UTF_8));
        assertThat(confirm(id, preview(id).seen(), "")).isEqualTo(Confirmation.RECORDED);

        assertThat(exported()).isEqualTo(first);
    }

    @Test
    void afterAWeekAFileThatNobodyRecordedIsGone() {
        long id = receive("NOR,resettlement-arrivals,,2017,1,unhcr,,\n");
        String seen = preview(id).seen();
        clock.forward(Duration.ofDays(7));

        assertThat(imports.find(id)).isEmpty();
        assertThat(confirm(id, seen, "")).isEqualTo(Confirmation.GONE);
        assertThat(sweeps.sweep(() -> {})).containsEntry("imports that nobody recorded", 1L);
        assertThat(count("figure_import")).isZero();
    }

    @Test
    void aRecordedFileIsKeptNoLonger() {
        long id = receive("NOR,resettlement-arrivals,,2017,1,unhcr,,\n");
        confirm(id, preview(id).seen(), "");

        assertThat(jdbc.sql("select count(*) from figure_import where content is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body>party,indicator,period,value</body></html> | a web page",
                "party,indicator,period,value{NL}CAN,resettlement-arrivals,2018,=1+1 | not a number",
                "party,indicator,period,value{NL}CAN,resettlement-arrivals,2018,1{NUL} | not written in UTF-8",
                "party,indicator,period,value{NL}CAN,resettlement-arrivals,2018,{LATIN1} | not written in UTF-8",
                "party,indicator,period,value{NL}CAN,resettlement-arrivals,2018,{MEGABYTE} | not a number",
                "party,indicator,period,value{NL}\"CAN,resettlement-arrivals,2018,1 | quoting is broken"
            })
    void hostileTextIsRefusedInASentenceAndNothingIsRecorded(String text, String why) {
        String content = text.replace("{NL}", "\n")
                .replace("{NUL}", "\0")
                .replace("{LATIN1}", "\u00e9")
                .replace("{MEGABYTE}", "1".repeat(1_000_000));

        refused("figures.csv", content.getBytes(StandardCharsets.ISO_8859_1), why);
    }

    @Test
    void hostileWorkbooksAreRefusedInASentenceAndNothingIsRecorded() throws IOException {
        refused("figures.xlsx", zip("xl/worksheets/sheet1.xml", new byte[210 << 20]), "larger than 200 MB");
        refused("figures.xlsx", zip("a.txt", new byte[10]), "not a workbook");
        refused(
                "figures.xlsx",
                zip(
                        "xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>"
                                .getBytes(StandardCharsets.UTF_8)),
                "not a workbook");
        refused("figures.xlsx", "<html><table><tr><td>1".getBytes(StandardCharsets.UTF_8), "a web page");
        refused("figures.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}, "UTF-16");
    }

    private void refused(String name, byte[] content, String why) {
        long before = count("observation");
        long id = receive(name, content);

        ImportPreview preview = preview(id);

        assertThat(preview.refusals()).as(name).isNotEmpty();
        assertThat(preview.refusals().get(0).why()).contains(why);
        assertThat(preview.refusals().get(0).whatToDo()).endsWith(".");
        assertThat(imports.find(id).orElseThrow().refused()).isPositive();
        assertThat(confirm(id, preview.seen(), "a reason")).isEqualTo(Confirmation.REFUSED);
        assertThat(count("observation")).isEqualTo(before);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void aNameIsShownWithoutItsFoldersAndWithoutTricks() {
        long id = receive("C:\\temp\\..\\a\u202Evsc.csv", HEADER.getBytes(StandardCharsets.UTF_8));

        assertThat(imports.find(id).orElseThrow().name()).isEqualTo("avsc.csv");
    }

    @Test
    void aFigureThatIsTakenBackByTheFileIsACorrection() {
        record("CAN,resettlement-arrivals,,2017,,unhcr,,\n", "it was a double count");

        assertThat(exported()).doesNotContain("5500");
    }

    @Test
    void theNewFigureOfAnUndoneCorrectionHasTheSourceOfTheOneBefore() {
        record("CAN,resettlement-arrivals,,2017,1000,Other,,\n", "why");
        long id = imports.newest().get(0).id();

        NewFigure back = undo.preview(id).plan().written().get(0).figure();

        assertThat(back.source()).isEqualTo("unhcr");
        assertThat(back.value()).isEqualByComparingTo("5500");
    }
}
