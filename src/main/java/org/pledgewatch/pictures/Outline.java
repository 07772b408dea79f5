package org.pledgewatch.pictures;

import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.pictures.Topology.Point;

/**
 * The closed lines round a land's parts, in tenths of a pixel; a hole is a line inside another.
 *
 * @param rings each without its first point again at the end
 */
record Outline(List<List<Point>> rings) {

    Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** Joins a ring's boundaries end to end. */
    static List<Point> joined(List<List<Point>> lines) {
        List<Point> ring = new ArrayList<>();
        for (List<Point> line : lines) {
            for (Point point : line) {
                if (ring.isEmpty() || !ring.get(ring.size() - 1).equals(point)) {
                    ring.add(point);
                }
            }
        }
        if (ring.size() > 1 && ring.get(0).equals(ring.get(ring.size() - 1))) {
            ring.remove(ring.size() - 1);
        }
        return ring;
    }

    /** In tenths of a pixel squared, twice; holes are taken off if they run the other way, as they do in TopoJSON. */
    long doubleArea() {
        return Math.abs(rings.stream().mapToLong(Outline::doubleArea).sum());
    }

    private static long doubleArea(List<Point> ring) {
        long area = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            area += (long) a.x() * b.y() - (long) b.x() * a.y();
        }
        return area;
    }

    /** The middle of the frame round the largest part. */
    Point middle() {
        List<Point> largest = rings.get(0);
        for (List<Point> ring : rings) {
            largest = Math.abs(doubleArea(ring)) > Math.abs(doubleArea(largest)) ? ring : largest;
        }
        Frame frame = new Frame();
        largest.forEach(frame::add);
        return frame.middle();
    }

    /** As SVG draws it, in whole tenths of a pixel, each point from the one before. */
    String path(Point corner) {
        StringBuilder d = new StringBuilder();
        for (List<Point> ring : rings) {
            Point at = ring.get(0);
            d.append('M').append(at.x() - corner.x());
            number(d, at.y() - corner.y(), false);
            boolean first = true;
            for (Point next : ring.subList(1, ring.size())) {
                if (first) {
                    d.append('l');
                }
                number(d, next.x() - at.x(), first);
                number(d, next.y() - at.y(), false);
                first = false;
                at = next;
            }
            d.append('z');
        }
        return d.toString();
    }

    private static void number(StringBuilder d, int number, boolean afterLetter) {
        if (!afterLetter && number >= 0) {
            d.append(' ');
        }
        d.append(number);
    }
}
