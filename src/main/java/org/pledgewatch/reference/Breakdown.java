package org.pledgewatch.reference;

import java.util.regex.Pattern;

/**
 * One slice of an indicator, as {@code skill=high}; the whole is {@link #TOTAL}, written as nothing.
 *
 * @param code empty, or {@code dimension=value}
 */
public record Breakdown(String code) {

    public static final Breakdown TOTAL = new Breakdown("");

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]+=[a-z0-9-]+");

    public Breakdown {
        if (!code.isEmpty() && (code.length() > 80 || !SHAPE.matcher(code).matches())) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is not a breakdown: leave it empty, or write dimension=value, as skill=high.");
        }
    }

    public static Breakdown of(String code) {
        return code.isEmpty() ? TOTAL : new Breakdown(code);
    }

    public boolean isTotal() {
        return code.isEmpty();
    }

    /** What it is cut by, as {@code skill}; empty for the whole. */
    public String dimension() {
        return isTotal() ? "" : code.substring(0, code.indexOf('='));
    }

    /** Which slice, as {@code high}; empty for the whole. */
    public String value() {
        return isTotal() ? "" : code.substring(code.indexOf('=') + 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
