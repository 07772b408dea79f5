package org.pledgewatch.exchange.figures;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.reference.Codes;

/** The codes of sources that a file names in words. */
final class SourceNames {

    /** Of figures whose file names no source: said so, rather than leaving a figure without any. */
    private static final String NONE_GIVEN = "no-source-given";

    private static final int LONGEST_CODE = 80;

    private SourceNames() {}

    /** The code itself where it is one, otherwise the words joined by hyphens. */
    static String code(@Nullable String source) {
        if (source == null) {
            return NONE_GIVEN;
        }
        if (Codes.isSlug(source)) {
            return source;
        }
        String latin = Normalizer.normalize(source, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Codes.isSlug(latin) ? latin : "source-" + digest(source) + shortened(latin);
    }

    /** Where nothing of another alphabet is left, or too much of a long title. */
    private static String digest(String source) {
        CRC32 sum = new CRC32();
        sum.update(source.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String shortened(String latin) {
        String most =
                latin.substring(0, Math.min(latin.length(), LONGEST_CODE - 20)).replaceAll("-$", "");
        return most.isEmpty() ? "" : "-" + most;
    }

    static SourceEntry entry(@Nullable String source) {
        return source == null
                ? new SourceEntry(NONE_GIVEN, "Not stated", "Figures entered without a source", null, null, null, null)
                : new SourceEntry(code(source), source, source, null, null, null, null);
    }
}
