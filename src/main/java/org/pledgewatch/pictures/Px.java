package org.pledgewatch.pictures;

/** Lengths in tenths of a pixel: whole numbers, so that the same picture is the same bytes on every machine. */
final class Px {

    private Px() {}

    /** As SVG writes it: {@code 123} is {@code 12.3}. */
    static String of(int tenths) {
        int rest = Math.abs(tenths % 10);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
    }

    /** So many whole pixels. */
    static int px(int pixels) {
        return pixels * 10;
    }
}
