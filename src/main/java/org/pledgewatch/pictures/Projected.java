package org.pledgewatch.pictures;

import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.pictures.Topology.Point;

/**
 * Degrees to tenths of a pixel of the map, before it is moved to its frame; boundaries with only the points that show.
 */
final class Projected {

    /**
     * In tenths of a degree: the map is cut in the Bering Strait, at 168.5° west, where no land is, so that no shape is
     * cut in two.
     */
    private static final int MIDDLE = 115;

    private static final int HALF_ROUND = 1800;

    /** Tenths of a pixel to a unit of the sphere. */
    private static final int SIZE = 1850;

    /** A point goes if the triangle with its neighbours is smaller than this, in tenths of a pixel squared, twice. */
    private static final long SHOWS = 30;

    private Projected() {}

    static Point point(double longitude, double latitude) {
        return at(eastOfTheCut(longitude), latitude);
    }

    private static double eastOfTheCut(double longitude) {
        return longitude * 10 < MIDDLE - HALF_ROUND ? longitude + 360 : longitude;
    }

    private static Point at(double longitude, double latitude) {
        double[] xy = EqualEarth.project(longitude - MIDDLE / 10.0, latitude);
        return new Point((int) StrictMath.rint(xy[0] * SIZE), (int) StrictMath.rint(-xy[1] * SIZE));
    }

    /** @throws IllegalArgumentException if the boundary crosses the cut */
    static List<Point> line(Topology.Line line, Topology.Grid grid) {
        List<Point> points = new ArrayList<>();
        double before = Double.NaN;
        for (Point step : line.points()) {
            double east = eastOfTheCut(grid.longitude(step));
            if (Math.abs(east - before) > 180) {
                throw new IllegalArgumentException("A boundary crosses 168.5° west, where the map is cut.");
            }
            points.add(at(east, grid.latitude(step)));
            before = east;
        }
        return simplified(points);
    }

    /** M. Visvalingam, J. D. Whyatt (1993): the point whose triangle is smallest goes first. */
    private static List<Point> simplified(List<Point> all) {
        List<Point> points = new ArrayList<>(all);
        boolean isRing = points.size() > 1 && points.get(0).equals(points.get(points.size() - 1));
        int least = isRing ? 4 : 2;
        while (points.size() > least) {
            int smallest = 1;
            long area = Long.MAX_VALUE;
            for (int i = 1; i < points.size() - 1; i++) {
                long here = triangle(points.get(i - 1), points.get(i), points.get(i + 1));
                if (here < area) {
                    smallest = i;
                    area = here;
                }
            }
            if (area >= SHOWS) {
                break;
            }
            points.remove(smallest);
        }
        return List.copyOf(points);
    }

    /** Twice its area. */
    private static long triangle(Point a, Point b, Point c) {
        return Math.abs((long) (b.x() - a.x()) * (c.y() - a.y()) - (long) (c.x() - a.x()) * (b.y() - a.y()));
    }
}
