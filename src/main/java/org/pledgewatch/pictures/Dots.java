package org.pledgewatch.pictures;

import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.pictures.Topology.Point;

/** Moves neighbouring dots apart, as little as is needed for each to be seen and met. */
final class Dots {

    private static final int ROUNDS = 200;

    private Dots() {}

    /** @param apart how far two dots' middles must be from each other, in the points' own units */
    static List<Point> apart(List<Point> points, int apart) {
        List<Point> moved = new ArrayList<>(points);
        for (int round = 0; round < ROUNDS && push(moved, apart); round++) {}
        return moved;
    }

    /** @return whether any had to move */
    private static boolean push(List<Point> points, int apart) {
        boolean any = false;
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                Point a = points.get(i);
                Point b = points.get(j);
                long dx = (long) b.x() - a.x();
                long dy = (long) b.y() - a.y();
                double distance = Math.sqrt((double) (dx * dx + dy * dy));
                if (distance < apart) {
                    double half = (apart - distance) / 2 + 1;
                    // two in the same place go apart to the left and right
                    int x = (int) (distance == 0 ? half : StrictMath.rint(dx / distance * half));
                    int y = (int) (distance == 0 ? 0 : StrictMath.rint(dy / distance * half));
                    points.set(i, new Point(a.x() - x, a.y() - y));
                    points.set(j, new Point(b.x() + x, b.y() + y));
                    any = true;
                }
            }
        }
        return any;
    }
}
