package org.pledgewatch.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for: words that must all be there.
 *
 * @param words as they were written
 * @param forms folded, in the same order; every one once
 * @param cut whether more was written than is searched for
 */
public record Asked(List<String> words, List<String> forms, boolean cut) {

    public static final int MOST_WORDS = 12;
    private static final int MOST_CHARACTERS = 200;

    public Asked {
        words = List.copyOf(words);
        forms = List.copyOf(forms);
    }

    /** Whatever is not a letter or a digit only parts the words. */
    public static Asked of(@Nullable String given) {
        String text = given == null ? "" : given;
        boolean cut = text.length() > MOST_CHARACTERS;
        String searched = cut ? text.substring(0, MOST_CHARACTERS) : text;
        Set<String> forms = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        List<Word> all = telling(Word.of(searched));
        for (Word word : all) {
            if (forms.size() < MOST_WORDS && forms.add(word.form())) {
                words.add(searched.substring(word.start(), word.end()));
            }
        }
        return new Asked(words, List.copyOf(forms), cut || all.size() > MOST_WORDS);
    }

    /** A single letter, as the l of "l'asile", tells nothing where there is more. */
    private static List<Word> telling(List<Word> all) {
        List<Word> longer = all.stream()
                .filter(w -> w.form().length() > 1
                        || !Character.isAlphabetic(w.form().codePointAt(0))
                        || Character.isIdeographic(w.form().codePointAt(0)))
                .toList();
        return longer.isEmpty() ? all : longer;
    }

    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The words that are searched for, with one of them written otherwise or left out. */
    String with(int place, @Nullable String instead) {
        List<String> changed = new ArrayList<>(words);
        if (instead == null) {
            changed.remove(place);
        } else {
            changed.set(place, instead);
        }
        return String.join(" ", changed);
    }
}
