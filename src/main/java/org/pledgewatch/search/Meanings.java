package org.pledgewatch.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What words are taken for while one question is answered: each is looked up once, however often it is tried. */
final class Meanings {

    private final Vocabulary vocabulary;
    private final Map<String, Meant> known = new HashMap<>();

    Meanings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Meant> of(Asked asked) {
        return asked.forms().stream()
                .map(form -> known.computeIfAbsent(form, f -> Meant.of(f, vocabulary)))
                .toList();
    }

    List<Meant> anyhow(Asked asked) {
        return asked.forms().stream()
                .map(form -> Meant.anyhow(form, vocabulary))
                .toList();
    }
}
