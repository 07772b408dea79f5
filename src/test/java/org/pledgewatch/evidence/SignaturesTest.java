package org.pledgewatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] archive(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        assertThat(Signatures.of(latin1("%PDF-1.7\n%\u00e2\u00e3"))).contains(FileKind.PDF);
        assertThat(Signatures.of(latin1("\u0089PNG\r\n\u001A\n...."))).contains(FileKind.PNG);
        assertThat(Signatures.of(latin1("\u00FF\u00D8\u00FF\u00E0"))).contains(FileKind.JPEG);
        assertThat(Signatures.of(latin1("RIFF....WEBPVP8 "))).contains(FileKind.WEBP);
        assertThat(Signatures.of("party,value\nCAN,Ümlaut\n".getBytes(StandardCharsets.UTF_8)))
                .contains(FileKind.TEXT);
        assertThat(Signatures.of(archive("[Content_Types].xml", WORD, "word/document.xml", "<x/>")))
                .contains(FileKind.DOCX);
        assertThat(Signatures.of(archive("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")))
                .contains(FileKind.ODT);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(workbook, "Test", "1.0")) {
            book.newWorksheet("a").value(0, 0, "a");
        }
        assertThat(Signatures.of(workbook.toByteArray())).contains(FileKind.XLSX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "\u00EF\u00BB\u00BF  <!DOCTYPE html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "a text\n<script>alert(1)</script>",
                "MZ\u0000\u0003",
                "\u007FELF",
                "GIF89a\u0000",
                "latin \u00e9",
                "a\u0000b",
                "PK\u0003\u0004 broken"
            })
    void whatIsNoneOfTheKindsIsNotKept(String content) {
        assertThat(Signatures.of(latin1(content))).isEmpty();
    }

    @Test
    void anArchiveOfSomethingElseOrWithMacrosIsNotKept() throws IOException {
        assertThat(Signatures.of(archive("a.txt", "a"))).isEmpty();
        assertThat(Signatures.of(archive("[Content_Types].xml", WORD))).isEmpty();
        assertThat(Signatures.of(archive(
                        "[Content_Types].xml",
                        WORD + " application/vnd.ms-office.vbaProject",
                        "word/document.xml",
                        "<x/>")))
                .isEmpty();
    }

    @Test
    void anArchiveWhoseListOfContentsIsABombIsReadOnlyAtItsBeginning() throws IOException {
        assertThat(Signatures.of(archive("[Content_Types].xml", " ".repeat(60 << 20), "word/document.xml", "x")))
                .isEmpty();
    }
}
