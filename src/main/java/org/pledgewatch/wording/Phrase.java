package org.pledgewatch.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message with named places, in the part of ICU's message format that translators know: {@code {name}}, {@code {name,
 * percent}}, {@code {n, plural, one {# state} other {# states}}}, {@code {basis, select, PLEDGED {kept} other {met}}};
 * and one of our own, {@code {address, link, words}}. An apostrophe is an apostrophe.
 */
record Phrase(List<Part> parts) {

    /** A piece of a message. */
    sealed interface Part permits Words, Place, Choice, Link {}

    /** What is said as it is. */
    record Words(String text) implements Part {}

    /** Where a value goes; {@code style} is empty, or how it is shown. */
    record Place(String name, String style) implements Part {}

    /** One of several phrases, by a number's plural category or by a word. */
    record Choice(String name, boolean plural, Map<String, Phrase> phrases) implements Part {}

    /** Words that lead to an address. */
    record Link(String name, Phrase words) implements Part {}

    /** @throws IllegalArgumentException if the pattern is broken, saying where */
    static Phrase parse(String pattern) {
        Reader reader = new Reader(pattern);
        Phrase phrase = reader.phrase(0);
        reader.end();
        return phrase;
    }

    private static final class Reader {

        private final String pattern;
        private int at;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        Phrase phrase(int depth) {
            List<Part> parts = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < pattern.length() && pattern.charAt(at) != '}') {
                char c = pattern.charAt(at++);
                if (c == '{') {
                    flush(words, parts);
                    parts.add(place(depth));
                } else if (c == '#' && depth > 0) {
                    flush(words, parts);
                    parts.add(new Place("#", ""));
                } else {
                    words.append(c);
                }
            }
            flush(words, parts);
            return new Phrase(List.copyOf(parts));
        }

        private Part place(int depth) {
            String name = until(",}");
            if (pattern.charAt(at++) == '}') {
                return new Place(name, "");
            }
            String style = until(",}");
            if (pattern.charAt(at++) == '}') {
                return new Place(name, style);
            }
            return switch (style) {
                case "plural" -> new Choice(name, true, choices(depth + 1));
                case "select" -> new Choice(name, false, choices(depth));
                case "link" -> link(name, depth);
                default -> throw broken("\"" + style + "\" takes no choices");
            };
        }

        private Part link(String name, int depth) {
            while (pattern.charAt(at) == ' ') {
                at++;
            }
            Phrase words = phrase(depth);
            expect('}');
            return new Link(name, words);
        }

        private Map<String, Phrase> choices(int depth) {
            Map<String, Phrase> choices = new LinkedHashMap<>();
            while (true) {
                String word = until("{}");
                if (pattern.charAt(at++) == '}') {
                    break;
                }
                choices.put(word, phrase(depth));
                expect('}');
            }
            if (!choices.containsKey("other")) {
                throw broken("a choice needs \"other\"");
            }
            return choices;
        }

        private String until(String stops) {
            int from = at;
            while (at < pattern.length() && stops.indexOf(pattern.charAt(at)) < 0) {
                at++;
            }
            if (at == pattern.length()) {
                throw broken("a brace is not closed");
            }
            return pattern.substring(from, at).strip();
        }

        private void expect(char c) {
            if (at >= pattern.length() || pattern.charAt(at++) != c) {
                throw broken("\"" + c + "\" was expected");
            }
        }

        void end() {
            if (at < pattern.length()) {
                throw broken("a brace is closed that was not opened");
            }
        }

        private IllegalArgumentException broken(String what) {
            return new IllegalArgumentException(
                    "The message \"" + pattern + "\" is broken at character " + at + ": " + what + ".");
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (!words.isEmpty()) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
        }
    }
}
