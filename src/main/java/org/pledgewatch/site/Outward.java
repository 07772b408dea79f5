package org.pledgewatch.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows to the world outside: to search engines, to those who link to it, and to those who quote it.
 *
 * @param canonical the one address by which it is known
 * @param indexed whether search engines should list it; a page with choices is one of endlessly many alike
 * @param languages its address in each language
 * @param first its address in the language without a prefix
 * @param locale of its language, as social networks write it
 * @param locales of the other languages
 * @param card the address of its picture, 1200 by 630
 * @param cardWords what the picture says
 * @param linked what it says as linked data, each as JSON that is safe in a script element
 */
record Outward(
        String canonical,
        boolean indexed,
        Map<String, String> languages,
        String first,
        String locale,
        List<String> locales,
        String card,
        String cardWords,
        List<String> linked,
        @Nullable Citation citation,
        @Nullable Embedding embedding) {}
