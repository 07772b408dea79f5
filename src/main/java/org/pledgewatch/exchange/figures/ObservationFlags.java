package org.pledgewatch.exchange.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The letters that the OECD and Eurostat put on a figure (SDMX code list CL_OBS_STATUS), in words. */
final class ObservationFlags {

    private static final Map<Integer, String> WORDS = Map.of(
            (int) 'b', "break in the series",
            (int) 'd', "definition differs",
            (int) 'e', "estimated",
            (int) 'p', "provisional",
            (int) 'u', "low reliability");

    private ObservationFlags() {}

    static String note(String flags) {
        List<String> words = flags.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(WORDS::get)
                .filter(Objects::nonNull)
                .toList();
        return String.join("; ", words);
    }

    static boolean isMissing(String value) {
        return value.isEmpty() || value.equals(":") || value.equals("NaN");
    }
}
