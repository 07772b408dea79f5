package org.pledgewatch.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.exchange.figures.Samples.places;
import static org.pledgewatch.exchange.figures.Samples.read;
import static org.pledgewatch.exchange.figures.Samples.said;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class XlsxTest {

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            fill.accept(workbook.newWorksheet("Figures"));
        }
        return out.toByteArray();
    }

    private static void header(Worksheet sheet) {
        for (int i = 0; i < OwnTable.COLUMNS.size(); i++) {
            sheet.value(0, i, OwnTable.COLUMNS.get(i));
        }
    }

    private static byte[] oneFigure() throws IOException {
        return workbook(sheet -> {
            header(sheet);
            sheet.value(1, 0, "CAN");
            sheet.value(1, 1, "population");
            sheet.value(1, 3, 2023);
            sheet.value(1, 4, 40083484.25);
            sheet.value(1, 7, "a note");
        });
    }

    @Test
    void theFirstSheetIsReadYearsAndNumbersBeingNumbers() throws IOException {
        ReadResult result = read("figures.xlsx", oneFigure());

        assertThat(result.refusals()).isEmpty();
        assertThat(said(result)).containsExactly("CAN population 2023 40083484.25 a note");
    }

    @Test
    void aNumberIsReadAsTheSheetShowsItNotAsItIsStored() throws IOException {
        byte[] bytes = workbook(sheet -> {
            header(sheet);
            for (int row = 1; row <= 3; row++) {
                sheet.value(row, 0, "CAN");
                sheet.value(row, 1, "gdp");
                sheet.value(row, 3, "202" + row);
            }
            sheet.value(1, 4, 0.1 + 0.2);
            sheet.value(2, 4, 2142470914401.36);
            sheet.value(3, 4, 1e15);
        });

        assertThat(said(read("figures.xlsx", bytes)))
                .containsExactly("CAN gdp 2021 0.3", "CAN gdp 2022 2142470914401.36", "CAN gdp 2023 1000000000000000");
    }

    @Test
    void refusalsNameTheRowAndTheColumnAndCellsBeyondTheHeader() throws IOException {
        byte[] bytes = workbook(sheet -> {
            header(sheet);
            sheet.value(2, 0, "CAN");
            sheet.value(2, 1, "population");
            sheet.value(2, 3, "2023");
            sheet.value(2, 4, "many");
            sheet.value(3, 0, "CAN");
            sheet.value(3, 9, "aside");
        });

        assertThat(places(read("figures.xlsx", bytes))).containsExactly("3|value|many", "4|column 9|");
    }

    @Test
    void aWorkbookOfSomethingElseAnArchiveAndRubbishAreRefused() throws IOException {
        assertThat(read("x.xlsx", workbook(sheet -> sheet.value(0, 0, "Hello"))).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.whatToDo()).contains("party, indicator"));
        assertThat(read("x.xlsx", workbook(sheet -> {})).refusals()).hasSize(1);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("API_SP.POP.TOTL.csv"));
            out.write(new byte[] {1});
        }
        assertThat(read("x.zip", zip.toByteArray()).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.whatToDo()).contains("unpack"));
        assertThat(read("x.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}).refusals()).hasSize(1);
    }

    @Test
    void aZipBombIsRefusedBeforeAnythingReadsIt() throws IOException {
        byte[] bomb = rewritten(oneFigure(), "xl/worksheets/sheet1.xml", xml -> xml + " ".repeat(60 << 20));
        assertThat(bomb.length).isLessThan(1 << 20);

        ReadResult result = read("bomb.xlsx", bomb);

        assertThat(result.refusals())
                .singleElement()
                .satisfies(
                        refusal -> assertThat(refusal.why()).isEqualTo("Unpacked, the workbook is larger than 50 MB."));
    }

    @Test
    void rowsBeyondTheLimitAreRefused() throws IOException {
        byte[] bytes = workbook(sheet -> {
            header(sheet);
            for (int row = 1; row <= 30; row++) {
                sheet.value(row, 0, "CAN");
                sheet.value(row, 1, "population");
                sheet.value(row, 3, 1950 + row);
                sheet.value(row, 4, row);
            }
        });
        ReadLimits few = new ReadLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 10, 3);

        assertThat(places(read("x.xlsx", new ByteArrayInputStream(bytes), few))).containsExactly("12||");
    }

    @Test
    void anExternalEntityIsNeverFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/secret";
            for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}) {
                byte[] bytes = rewritten(oneFigure(), part, xml -> {
                    int end = xml.indexOf("?>") + 2;
                    return xml.substring(0, end) + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>"
                            + xml.substring(end).replace("CAN", "&e;").replace("Figures", "&e;");
                });

                ReadResult result = read("xxe.xlsx", bytes);

                assertThat(asked).as(part).hasValue(0);
                assertThat(said(result)).as(part).noneMatch(row -> row.contains("secret"));
            }
        } finally {
            server.stop(0);
        }
    }

    private static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return changed.toByteArray();
    }
}
