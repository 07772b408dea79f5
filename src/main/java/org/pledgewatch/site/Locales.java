package org.pledgewatch.site;

import java.util.Arrays;
import java.util.List;
import org.pledgewatch.wording.Language;

/** Languages with a country, as the Open Graph protocol wants them: the one that its readers know. */
final class Locales {

    private Locales() {}

    static String of(Language language) {
        return switch (language) {
            case EN -> "en_GB";
            case FR -> "fr_FR";
            case ES -> "es_ES";
            case AR -> "ar_AR";
        };
    }

    static List<String> others(Language language) {
        return Arrays.stream(Language.values())
                .filter(other -> other != language)
                .map(Locales::of)
                .toList();
    }
}
