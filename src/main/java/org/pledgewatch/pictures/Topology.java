package org.pledgewatch.pictures;

import java.util.List;

/**
 * Shapes that share their boundaries, as TopoJSON tells them: each boundary once, in whole steps of a grid of degrees.
 *
 * @param lines the shared boundaries
 * @param shapes each made of them
 */
public record Topology(Grid grid, List<Line> lines, List<Shape> shapes) {

    public Topology {
        lines = List.copyOf(lines);
        shapes = List.copyOf(shapes);
        for (Shape shape : shapes) {
            for (List<Integer> ring : shape.rings()) {
                for (int line : ring) {
                    if (index(line) >= lines.size()) {
                        throw new IllegalArgumentException(
                                "The shape " + shape.name() + " has a boundary that is not in the file.");
                    }
                }
            }
        }
    }

    /** Where a boundary is: those told backwards have the bits of their number turned. */
    static int index(int line) {
        return line < 0 ? ~line : line;
    }

    /** Degrees are {@code origin + step × scale}, in billionths of a degree. */
    public record Grid(long originX, long originY, long scaleX, long scaleY) {

        public static final long BILLION = 1_000_000_000L;

        double longitude(Point step) {
            return (double) (originX + step.x() * scaleX) / BILLION;
        }

        double latitude(Point step) {
            return (double) (originY + step.y() * scaleY) / BILLION;
        }
    }

    /** A boundary, from its beginning to its end. */
    public record Line(List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * One land.
     *
     * @param name its number in M49, or its name where it has none
     * @param rings each the numbers of its boundaries in order
     */
    public record Shape(String name, List<List<Integer>> rings) {

        public Shape {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /** Steps of a grid, or tenths of a pixel. */
    public record Point(int x, int y) {}
}
