package org.pledgewatch.api;

/** What a caller wrote, short and plain enough to be told back. */
final class Shortened {

    private static final int LONGEST = 60;

    private Shortened() {}

    static String of(String given) {
        String plain = given.replaceAll("\\p{Cntrl}", "\uFFFD");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return plain.substring(0, end) + "…";
    }
}
