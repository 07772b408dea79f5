package org.pledgewatch.studio;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs that a screen reader can read (PDF/UA-1) and an archive can keep (PDF/A-3a) of our XHTML, with our fonts
 * only, and without fetching anything that it might name. The same words of the same moment have the same bytes.
 */
@Component
public class Papers {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    Papers() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param xhtml well formed, with its language, title, description and bookmarks
     * @param rightToLeft how its pages are read
     * @param moment of which it tells; nothing else dates it
     */
    public byte[] pdf(String xhtml, boolean rightToLeft, Instant moment) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Pledgewatch");
        font(builder, "NotoSans-Regular.ttf", "Noto Sans", REGULAR);
        font(builder, "NotoSans-Bold.ttf", "Noto Sans", BOLD);
        font(builder, "NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic", REGULAR);
        font(builder, "NotoNaskhArabic-Bold.ttf", "Noto Naskh Arabic", BOLD);
        if (rightToLeft) {
            builder.addDOMMutator(FromTheRight::turn);
        }
        builder.withHtmlContent(rightToLeft ? FromTheRight.unmarked(xhtml) : xhtml, "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            return Dated.bytes(renderer.createPDFKeepOpen(), moment);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> read(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream read(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read; it is part of the program.", e);
        }
    }
}
