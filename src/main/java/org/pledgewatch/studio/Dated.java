package org.pledgewatch.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Saves a PDF as of a moment: a program that writes one would say when it ran, and number it by the clock. */
final class Dated {

    private Dated() {}

    static byte[] bytes(PDDocument document, Instant moment) throws IOException {
        try (document) {
            Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
            GregorianCalendar day = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
            day.setTimeZone(TimeZone.getTimeZone("UTC"));
            PDDocumentInformation information = document.getDocumentInformation();
            information.setCreationDate(day);
            information.setModificationDate(day);
            metadata(document, second);
            document.setDocumentId(second.getEpochSecond());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void metadata(PDDocument document, Instant second) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})",
                            second.toString());
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document, new java.io.ByteArrayInputStream(told.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
