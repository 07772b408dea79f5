package org.pledgewatch.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.exchange.figures.Samples.HEADER;
import static org.pledgewatch.exchange.figures.Samples.places;
import static org.pledgewatch.exchange.figures.Samples.read;
import static org.pledgewatch.exchange.figures.Samples.said;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class OwnCsvTest {

    @Test
    void aFileWithAllColumnsIsReadAsItStands() {
        ReadResult result = read(HEADER
                + "CAN,resettlement-arrivals,,2023,51081,unhcr,https://example.org/x,\"newest, \"\"provisional\"\"\"\n"
                + "CAN,worker-visas,category=seasonal,2023,12.5,oecd,,\n");

        assertThat(result.refusals()).isEmpty();
        assertThat(said(result))
                .containsExactly(
                        "CAN resettlement-arrivals 2023 51081 unhcr newest, \"provisional\"",
                        "CAN worker-visas category=seasonal 2023 12.5 oecd");
        assertThat(result.rows().get(0).line()).isEqualTo(2);
        assertThat(result.rows().get(0).link()).isEqualTo("https://example.org/x");
    }

    @Test
    void onlyFourColumnsAreNeededInAnyOrderAndAByteOrderMarkAndSemicolonsAreAccepted() {
        assertThat(said(read("\uFEFFvalue;Period;Indicator;party\r\n5;2023;population;CAN\r\n")))
                .containsExactly("CAN population 2023 5");
    }

    @Test
    void aRowOfHashtagsMayFollowTheHeader() {
        assertThat(said(read("party,indicator,period,value\n#country+code+v_iso3,#indicator+code,#date,\n"
                        + "CAN,population,2023,5\n")))
                .containsExactly("CAN population 2023 5");
    }

    @Test
    void anEmptyValueTakesTheFigureBackAndEmptyLinesSayNothing() {
        assertThat(said(read("party,indicator,period,value\n\nCAN,population,2023,\n\n,,,\n")))
                .containsExactly("CAN population 2023 retract");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "CND,population,,2023,5|party|CND",
                "ca,population,,2023,5|party|ca",
                ",population,,2023,5|party|~~",
                "CAN,populaton,,2023,5|indicator|populaton",
                "CAN,population,skill=high,2023,5|breakdown|skill=high",
                "CAN,worker-visas,category=seasonl,2023,5|breakdown|category=seasonl",
                "CAN,population,,23,5|period|23",
                "CAN,population,,2023-02-30,5|period|2023-02-30",
                "CAN,population,,0023,5|period|0023",
                "CAN,population,,2023-05,5|period|2023-05",
                "CAN,population,,2023-01-01/2023-06-30,5|period|2023-01-01/2023-06-30",
                "CAN,asylum-monthly,,2023,5|period|2023",
                "CAN,stage-icrmw,,2023,2|period|2023",
                "CAN,population,,2023,many|value|many",
                "CAN,population,,2023,-5|value|-5",
                "CAN,population,,2023,20000000001|value|20000000001",
                "CAN,stage-icrmw,,2023-05-01,4|value|4",
                "CAN,population,,2023,1.1234567|value|1.1234567",
                "CAN,population,,2023,0x1F|value|0x1F",
                "CAN,population,,2023,NaN|value|NaN",
                "CAN,population,,2023,٣|value|٣",
                "CAN,gdp,,2023,12345678901234567890123|value|12345678901234567890123"
            })
    void everyWrongCellIsRefusedByLineAndColumnWithWhatToDo(String row, String column, String value) {
        ReadResult result = read(HEADER + "USA,population,,2023,5,,,\n" + row + ",,,\n");

        assertThat(places(result)).containsExactly("3|" + column + "|" + value);
        assertThat(result.refusals().get(0).why()).endsWith(".");
        assertThat(result.refusals().get(0).whatToDo()).isNotBlank().endsWith(".");
        assertThat(result.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1.234,5|Write 1234.5:",
                "1,234.5|Write 1234.5:",
                "1,5|Write 1.5 if the comma is before the decimals, or 15 if it is between thousands.",
                "12 345 678|Write 12345678:",
                "12\u00a0345,5|Write 12345.5:",
                "12'345|Write 12345:",
                "4e3|Write 4000:",
                "5%|without the sign",
                "n/a|delete the row"
            })
    void aNumberWrittenAnotherWayIsRefusedWithHowToWriteIt(String value, String advice) {
        Refusal refusal = read(HEADER + "CAN,population,,2023,\"" + value + "\",,,\n")
                .refusals()
                .get(0);

        assertThat(refusal.column()).isEqualTo("value");
        assertThat(refusal.whatToDo()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource({"2026,", "2027,", "2025-12-01/2026-11-30,", "2026,Projection"})
    void aForecastOrAPartOfAFigureIsNoEvidence(String period, String note) {
        ReadResult result =
                read(HEADER + "CAN,population,," + period + ",1,unhcr,," + (note == null ? "" : note) + "\n");

        assertThat(places(result)).containsExactly("2|period|" + period);
        assertThat(result.refusals().get(0).why()).contains("not over yet");
        assertThat(result.rows()).isEmpty();
    }

    @Test
    void aPeriodThatEndsTodayWhereDaysBeginFirstIsOverAndWhatWasRecordedTooEarlyIsTakenBack() {
        ReadResult result =
                read(HEADER + "CAN,population,,2025-11-24/2026-11-23,1,unhcr,,\n" + "CAN,population,,2026,,unhcr,,\n");

        assertThat(places(result)).isEmpty();
        assertThat(result.rows()).hasSize(2);
    }

    @Test
    void severalWrongCellsOfARowAreAllNamed() {
        assertThat(places(read(HEADER + "XXX,nothing,,never,much,,ftp://x,\n")))
                .containsExactlyInAnyOrder(
                        "2|party|XXX", "2|indicator|nothing", "2|period|never", "2|value|much", "2|source_url|ftp://x");
    }

    @Test
    void aFiscalYearAndALongerProgrammeStandForAYear() {
        ReadResult result = read(HEADER + "USA,resettlement-arrivals,,2021-10-01/2022-09-30,25465,,,\n"
                + "eu-27,resettlement-arrivals,,2017-12-09/2019-10-14,37520,,,\n");

        assertThat(result.refusals()).isEmpty();
        assertThat(result.rows()).hasSize(2);
    }

    @Test
    void aUnitThatIsNotTheIndicatorsIsRefused() {
        ReadResult result = read("party,indicator,period,value,unit\nCAN,population,2023,5,people\n"
                + "CAN,population,2022,5,thousands\n");

        assertThat(places(result)).containsExactly("3|unit|thousands");
        assertThat(result.refusals().get(0).why()).isEqualTo("population is counted in people.");
    }

    @Test
    void theSameFigureTwiceIsRefusedHoweverItsPeriodIsWritten() {
        ReadResult result = read(HEADER + "CAN,population,,2023,5,,,\nCAN,population,,2023-01-01/2023-12-31,6,,,\n");

        assertThat(places(result)).containsExactly("3|period|2023-01-01/2023-12-31");
        assertThat(result.refusals().get(0).why()).contains("line 2");
    }

    @Test
    void brokenQuotingIsRefusedWhereItBegins() {
        assertThat(places(read(HEADER + "CAN,population,,2022,5,,,ok\nCAN,population,,2023,5,,,\"never closed\n\n\n")))
                .containsExactly("3|column 8|");
        assertThat(places(read(HEADER + "CAN,population,,2022,5,,,ok\nCAN,population,,2023,5,\"x\"y,,\n")))
                .containsExactly("3|column 6|");
        assertThat(places(read(HEADER + "CAN,population,,2023,5,x\"y,,\n"))).containsExactly("2|column 6|x\"y");
        assertThat(places(read(HEADER + "CAN,population,,2022,5,,,\"two\nlines\"\nCAN,population,,2023,5,,,\"")))
                .containsExactly("4|column 8|");
    }

    @Test
    void whatIsNotUtf8IsRefusedByItsLine() {
        String text = HEADER + "CAN,population,,2022,5,,,ok\nCAN,population,,2023,5,,,Genève\n";

        assertThat(places(read("latin1.csv", text.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("3||byte 0xE8");
        assertThat(places(read("cp1252.csv", text.replace("Genève", "…").getBytes(Charset.forName("windows-1252")))))
                .containsExactly("3||byte 0x85");
        ReadResult utf16 = read("utf16.csv", text.getBytes(StandardCharsets.UTF_16));
        assertThat(utf16.refusals().get(0).why()).contains("UTF-16");
        assertThat(read("utf16le.csv", text.getBytes(StandardCharsets.UTF_16LE))
                        .refusals()
                        .get(0)
                        .why())
                .contains("not written in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "EDA080", "F4908080", "F8888080", "E282", "80", "FF"})
    void overlongSurrogateAndTornSequencesAreNotUtf8(String hex) {
        byte[] start = (HEADER + "CAN,population,,2023,5,,,").getBytes(StandardCharsets.UTF_8);
        byte[] bad = java.util.HexFormat.of().parseHex(hex);
        byte[] all = java.util.Arrays.copyOf(start, start.length + bad.length);
        System.arraycopy(bad, 0, all, start.length, bad.length);

        assertThat(read("bad.csv", all).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.why()).contains("UTF-8");
        });
    }

    @Test
    void everyAlphabetPasses() {
        assertThat(said(read(HEADER + "CAN,population,,2023,5,مصدر,,Ελλάδα 難民 \uD83D\uDE00\n")))
                .containsExactly("CAN population 2023 5 مصدر Ελλάδα 難民 \uD83D\uDE00");
    }

    @Test
    void tooManyAndTooFewColumnsAreRefused() {
        assertThat(places(read("party,indicator,period,value\nCAN,population,2023,1,234\nCAN,population,2022\n")))
                .containsExactly("2|column 5|234", "3|column 4|");
    }

    @Test
    void anUnknownADoubledAndAMissingColumnAreNamedAndNoRowIsTried() {
        assertThat(places(read("party,indicator,indicator,periode,value\nXXX,y,z,1,2\n")))
                .containsExactly("1|indicator|", "1|periode|", "1|period|");
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedWithWhatIsRead() {
        assertThat(read("name,age\nAmina,40\n").refusals())
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.whatToDo()).contains("party,indicator,breakdown,period,value"));
        assertThat(read("").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo("The file is empty."));
        assertThat(read("old.xls", java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1"))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.whatToDo()).contains("XLSX"));
    }

    @Test
    void aFileOfAHundredMegabytesIsReadNoFurtherThanAllowed() {
        byte[] head = HEADER.getBytes(StandardCharsets.UTF_8);
        byte[] note = ("CAN,population,,2023,5,,," + "x".repeat(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(new java.io.ByteArrayInputStream(head));
        Collections.nCopies(100, note).forEach(n -> parts.add(new java.io.ByteArrayInputStream(n)));
        InputStream huge = new SequenceInputStream(Collections.enumeration(parts));

        ReadResult result = read("huge.csv", huge, Samples.LIMITS);

        assertThat(result.rows()).isEmpty();
        Refusal last = result.refusals().get(result.refusals().size() - 1);
        assertThat(last.why()).isEqualTo("The file is larger than 20 MB.");
        assertThat(last.line()).isBetween(19L, 23L);
    }

    @Test
    void moreFiguresThanAllowedAndEndlessRefusalsStopTheReading() {
        StringBuilder years = new StringBuilder(HEADER);
        for (int year = 1950; year < 1970; year++) {
            years.append("CAN,population,,").append(year).append(",5,,,\n");
        }
        ReadLimits few = new ReadLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 10, 3);

        ReadResult many = read("many.csv", stream(years.toString()), few);
        assertThat(places(many)).containsExactly("12||");
        ReadResult wrong = read("wrong.csv", stream(years.toString().replace("CAN", "XXX")), few);
        assertThat(wrong.refusals()).hasSize(3);
    }

    private static InputStream stream(String text) {
        return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
