package org.pledgewatch.pictures;

import org.pledgewatch.pictures.Topology.Point;

/** The smallest rectangle round all points that it was told. */
final class Frame {

    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    void add(Point point) {
        left = Math.min(left, point.x());
        right = Math.max(right, point.x());
        top = Math.min(top, point.y());
        bottom = Math.max(bottom, point.y());
    }

    Point corner(int margin) {
        return new Point(left - margin, top - margin);
    }

    int width(int margin) {
        return right - left + 2 * margin;
    }

    int height(int margin) {
        return bottom - top + 2 * margin;
    }

    Point middle() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }
}
