package org.pledgewatch.mail;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param key what, for whom, which slot or event: the same key is the same letter, and is sent once
 * @param to an e-mail address
 * @param plain the letter as plain text
 * @param html the same for those whose program shows it
 * @param headers besides the usual, as {@code List-Unsubscribe}
 */
public record Letter(
        String key,
        Kind kind,
        String to,
        String subject,
        String plain,
        @Nullable String html,
        Map<String, String> headers) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:/+-]{1,200}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{C}@<>\",;:\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,185}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    /** Folds to CR or LF where a header is written in fewer bits, as U+560D does. */
    private static final Pattern FOLDS_TO_A_LINE_END = Pattern.compile("[^\\x00-\\x7f]");

    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");

    /** What it is for, and so what is done where nobody can say whether it arrived. */
    public enum Kind {
        /** A link that somebody waits for, at the door or to confirm an address: sent again, once. */
        ENTRANCE,
        /** Something that happened; whoever posts it hears of its fate by {@link LettersSettled}. */
        NOTICE,
        /** What is due; it comes up again with the next one. */
        REMINDER,
        /** What changed; its items return in the next one. */
        DIGEST,
        /** That a report was issued; it is on the pages in any case. */
        REPORT;

        /** For others two of the same would be worse than one too few. */
        boolean isSentAgain() {
            return this == ENTRANCE;
        }

        /** What it says stands in the next one, so nobody sends this one again. */
        boolean comesUpAgain() {
            return this == REMINDER || this == DIGEST;
        }
    }

    public Letter {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "A letter's key is 1 to 200 letters, digits and ._:/+-: \"" + key + "\".");
        }
        if (!isAddress(to)) {
            throw new IllegalArgumentException("The letter " + key + " is to no e-mail address.");
        }
        if (subject.isBlank()
                || subject.length() > 400
                || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("The subject of the letter " + key
                    + " is 1 to 400 letters in one line, without control characters.");
        }
        headers = Map.copyOf(new TreeMap<>(headers));
        headers.forEach((name, text) -> {
            boolean isPlain = !CONTROL.matcher(text).find()
                    && !FOLDS_TO_A_LINE_END.matcher(text).find();
            if (!HEADER.matcher(name).matches() || !isPlain) {
                throw new IllegalArgumentException("The letter " + key + " has a header that cannot be one: " + name);
            }
        });
    }

    /** Whether letters can be sent to it, as far as its spelling tells. */
    public static boolean isAddress(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text).matches();
    }

    /** Plain text only, to somebody before a door. */
    public static Letter toTheDoor(String key, String to, String subject, String plain) {
        return new Letter(key, Kind.ENTRANCE, to, subject, plain, null, Map.of());
    }
}
