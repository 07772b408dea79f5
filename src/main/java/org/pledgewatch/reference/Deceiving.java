package org.pledgewatch.reference;

/** Characters that cannot be seen and make a text read as something else. */
public final class Deceiving {

    private Deceiving() {}

    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(Deceiving::is);
    }

    /** Controls but line and tab; marks that turn the order of letters round; halves of characters. */
    private static boolean is(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0xFEFF;
    }
}
