package org.pledgewatch.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Tables;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.fairshare.sheet.ReportSheet;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** An independent engine recalculates the sheet from its inputs, and comes to the figures of the report. */
class ReportSheetTest {

    private static final int YEAR = 2024;
    private static final int FIRST = 3;

    private static Presets presets;

    @BeforeAll
    static void settings() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(FairShareConfiguration.class)
                .run(context -> presets = context.getBean(Presets.class));
    }

    static Stream<Arguments> everyFormulaAndEveryMethod() {
        Stream<Arguments> formulas = Stream.of(
                        "gni-ppp",
                        "gni-atlas",
                        "gni-per-capita",
                        "gdp",
                        "population",
                        "equal",
                        "ec-2015-05",
                        "ec-2015-09",
                        "dublin-iv",
                        "capacity-and-credit",
                        "own-60-gdp-40-population")
                .flatMap(formula -> Stream.of("hamilton", "webster").map(method -> Arguments.of(formula, method, 0)));
        Stream<Arguments> methods = Stream.of("jefferson", "huntington-hill", "adams", "dean")
                .map(method -> Arguments.of("gni-ppp", method, 0));
        Stream<Arguments> minimum = Stream.of("hamilton", "webster", "huntington-hill")
                .map(method -> Arguments.of("gni-ppp", method, 5000));
        return Stream.of(formulas, methods, minimum).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("everyFormulaAndEveryMethod")
    void theSheetComesToTheFiguresOfTheReport(String formula, String method, int minimum) throws IOException {
        Workings workings = reckoner(40).workings(scenario(formula, method, "ten-percent", minimum), YEAR);

        assertSame(workings);
    }

    @Test
    void allMembersByTheHeadlineToo() throws IOException {
        assertSame(reckoner(193).workings(presets.headline(), YEAR));
    }

    @Test
    void theChannelsOfASplitAddUpToTheTarget() throws IOException {
        Scenario third = new Scenario(
                "un-members", "gdp", "people-100000", "unhcr-roadmap-2030", "resettlement", "hamilton", null);

        assertSame(reckoner(20).workings(third, YEAR));
    }

    @Test
    void equalClaimsAreSettledAsPublished() throws IOException {
        assertSame(reckoner(7).workings(scenario("equal", "webster", "people-10", 0), YEAR));
        assertSame(reckoner(7).workings(scenario("equal", "hamilton", "people-10", 0), YEAR));
    }

    @Test
    void aMinimumThatTakesMoreThanThereIsStandsAsPublished() throws IOException {
        assertSame(reckoner(20).workings(scenario("gni-ppp", "hamilton", "people-1000", 45), YEAR));
    }

    @Test
    void theSameReportHasTheSameBytes() {
        Workings workings = reckoner(5).workings(presets.headline(), YEAR);

        assertThat(sheet(workings, "x")).isEqualTo(sheet(workings, "x"));
    }

    @Test
    void aTextNeverStartsAFormula() throws IOException {
        byte[] bytes = sheet(reckoner(5).workings(presets.headline(), YEAR), "=HYPERLINK(\"http://example.org\")");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Cell name = book.getSheet("Shares").getRow(FIRST).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).startsWith("=HYPERLINK");
        }
    }

    private static void assertSame(Workings workings) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet(workings, "Somewhere")))) {
            FormulaEvaluator engine = book.getCreationHelper().createFormulaEvaluator();
            Sheet shares = book.getSheet("Shares");
            FairShareReport report = workings.report();
            int at = FIRST;
            for (StateShare state : report.rows()) {
                assertSame(state, shares.getRow(at++), engine);
            }
            Row check = shares.getRow(FIRST + report.rows().size() + 2);
            assertThat(number(engine, check, 9)).isZero();
        }
    }

    private static void assertSame(StateShare state, Row row, FormulaEvaluator engine) {
        String party = state.party();
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(party);
        double key = state.key().doubleValue();
        assertThat(number(engine, row, 2)).as(party + " key").isCloseTo(key, within(Math.abs(key) * 1e-12));
        assertThat(number(engine, row, 3))
                .as(party + " share")
                .isCloseTo(state.share().doubleValue(), within(1e-12));
        assertThat(number(engine, row, 4))
                .as(party + " exact quota")
                .isCloseTo(state.exactQuota().doubleValue(), within(1e-5));
        assertThat(number(engine, row, 9)).as(party + " quota").isEqualTo(state.quota());
        same(engine, row, 10, state.actual(), 0, party + " admitted");
        same(engine, row, 11, state.ratio(), 1e-6, party + " ratio");
        same(engine, row, 12, state.gap(), 1e-9, party + " gap");
        assertThat(engine.evaluate(row.getCell(13)).getStringValue())
                .as(party + " verdict")
                .isEqualTo(state.verdict().name());
    }

    private static void same(
            FormulaEvaluator engine, Row row, int column, BigDecimal expected, double within, String what) {
        CellValue value = engine.evaluate(row.getCell(column));
        if (expected == null) {
            assertThat(value.getStringValue()).as(what).isEmpty();
        } else {
            assertThat(value.getNumberValue()).as(what).isCloseTo(expected.doubleValue(), within(within));
        }
    }

    private static double number(FormulaEvaluator engine, Row row, int column) {
        CellValue value = engine.evaluate(row.getCell(column));
        assertThat(value.getCellType())
                .as(row.getCell(column).getAddress().toString() + " " + value.formatAsString())
                .isEqualTo(CellType.NUMERIC);
        return value.getNumberValue();
    }

    private static byte[] sheet(Workings workings, String name) {
        return ReportSheet.of(
                workings,
                Map.of("SAA", name),
                Map.of(),
                List.of(new ReportSheet.Source("World Bank", "GNI", "https://data.worldbank.org", "2026-01-02", null)));
    }

    private static Scenario scenario(String formula, String method, String target, int minimum) {
        return new Scenario(
                "un-members",
                formula,
                target,
                "resettlement-only",
                "resettlement",
                method,
                minimum == 0 ? null : minimum);
    }

    private static Reckoner reckoner(int states) {
        Tables tables = World.of(states, 2010, YEAR);
        return new Reckoner(presets, tables.figures(), (group, on) -> World.states(states));
    }
}
