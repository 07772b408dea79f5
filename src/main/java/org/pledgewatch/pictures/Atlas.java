package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.pictures.Topology.Point;

/**
 * The world, drawn once: every land's outline, and a point for each too small to see. Made once, used for every map.
 */
public final class Atlas {

    /** Nobody lives there who has promised something, and no projection shows it well. */
    private static final Set<String> LEFT_OUT = Set.of("010");

    private static final int MARGIN = 40;

    /** A land smaller than this, in tenths of a pixel squared, twice, is drawn as a dot. */
    private static final long SEEN = 2400;

    private final Map<String, Point> dots = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final int width;
    private final int height;

    private Atlas(Map<String, Outline> outlines, List<Place> places) {
        Frame frame = new Frame();
        outlines.values().forEach(outline -> outline.rings().forEach(ring -> ring.forEach(frame::add)));
        places.stream().flatMap(place -> place.point().stream()).forEach(frame::add);
        Point corner = frame.corner(MARGIN);
        width = frame.width(MARGIN);
        height = frame.height(MARGIN);
        Map<String, Outline> rest = new LinkedHashMap<>(outlines);
        for (Place place : places) {
            Outline outline = rest.remove(place.shape());
            if (outline != null && outline.doubleArea() >= SEEN) {
                paths.put(place.code(), outline.path(corner));
            } else {
                Point point = place.point()
                        .or(() -> Optional.ofNullable(outline).map(Outline::middle))
                        .orElseThrow(() -> new IllegalArgumentException("The place " + place.code()
                                + " is neither drawn nor has it a point: give it a longitude and a latitude."));
                dots.put(place.code(), new Point(point.x() - corner.x(), point.y() - corner.y()));
            }
        }
        rest.forEach((name, outline) -> paths.put(name, outline.path(corner)));
    }

    /** Draws the world; shapes that no place names are lands without a code. */
    public static Atlas of(Topology topology, List<Place> places) {
        Map<Integer, List<Point>> drawn = new HashMap<>();
        Map<String, Outline> outlines = new LinkedHashMap<>();
        for (Topology.Shape shape : topology.shapes()) {
            if (!LEFT_OUT.contains(shape.name())) {
                List<List<Point>> rings = shape.rings().stream()
                        .map(ring -> Outline.joined(ring.stream()
                                .map(line -> line(topology, line, drawn))
                                .toList()))
                        .filter(ring -> ring.size() > 2)
                        .toList();
                if (!rings.isEmpty()) {
                    outlines.put(shape.name(), new Outline(rings));
                }
            }
        }
        return new Atlas(outlines, places);
    }

    private static List<Point> line(Topology topology, int number, Map<Integer, List<Point>> drawn) {
        List<Point> points = drawn.computeIfAbsent(
                Topology.index(number), i -> Projected.line(topology.lines().get(i), topology.grid()));
        if (number >= 0) {
            return points;
        }
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        return backwards;
    }

    /** Whether a party's land can be shown. */
    public boolean shows(String code) {
        return paths.containsKey(code) || dots.containsKey(code);
    }

    /** The lands that are large enough to be drawn, by the party's code, or by name where no party has them. */
    Map<String, String> paths() {
        return paths;
    }

    /** Where those lie that are not. */
    Map<String, Point> dots() {
        return dots;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * @param code of the party, as {@code CAN}
     * @param shape its number in M49, or its name in the file where it has none
     * @param longitude in degrees, with the latitude, for those that the file does not draw
     */
    public record Place(
            String code,
            String shape,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal latitude) {

        public Place {
            if ((longitude == null) != (latitude == null)) {
                throw new IllegalArgumentException(
                        "The place " + code + " needs both a longitude and a latitude, or neither.");
            }
        }

        Optional<Point> point() {
            return longitude == null || latitude == null
                    ? Optional.empty()
                    : Optional.of(Projected.point(longitude.doubleValue(), latitude.doubleValue()));
        }
    }
}
