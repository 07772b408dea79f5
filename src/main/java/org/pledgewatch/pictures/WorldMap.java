package org.pledgewatch.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgewatch.pictures.Topology.Point;

/**
 * Every state that is judged, by how it stands; lands that are not are plain. Its links are for pointers only: those
 * who use keys take the same ones from the table beside it, and need not pass two hundred of them.
 *
 * @param states in the order in which they are to be read
 * @param key what the tones mean, for the file
 */
public record WorldMap(Atlas atlas, Caption caption, List<State> states, List<Picture.Meaning> key) {

    private static final int UNITS = 10;
    private static final int DOT = 33;

    public WorldMap {
        states = List.copyOf(states);
        key = List.copyOf(key);
        Set<String> seen = new HashSet<>();
        for (State state : states) {
            if (!atlas.shows(state.code())) {
                throw new IllegalArgumentException("The atlas does not know where " + state.code()
                        + " lies: add it to places.csv, or leave it out of the map.");
            }
            if (!seen.add(state.code())) {
                throw new IllegalArgumentException("The map has " + state.code() + " twice.");
            }
        }
    }

    /**
     * How a state stands.
     *
     * @param told the state and its verdict: "Canada: more than its fair share, 2023"
     * @param address where it is explained
     */
    public record State(String code, Tone tone, String told, String address) {}

    /** For a page: each state leads to its own. */
    public Picture draw() {
        return draw(true);
    }

    /** For a file. */
    public Picture drawWithoutLinks() {
        return draw(false);
    }

    private Picture draw(boolean links) {
        Pen pen = new Pen(caption.isFromTheRight());
        pen.add(Tone.patterns(caption.id(), UNITS)).path("land", plain());
        draw(pen, links, shapes());
        // last, so that no land covers a dot
        draw(pen, links, circles());
        int width = atlas.width() / UNITS + 1;
        int height = atlas.height() / UNITS + 1;
        String viewBox = "0 0 " + width * UNITS + " " + height * UNITS;
        return new Picture("map", width, height, viewBox, caption, links, key, pen.toString());
    }

    private String plain() {
        Set<String> judged = states.stream().map(State::code).collect(Collectors.toSet());
        StringBuilder d = new StringBuilder();
        atlas.paths().forEach((code, path) -> d.append(judged.contains(code) ? "" : path));
        return d.toString();
    }

    /** What is drawn for each state that is large enough. */
    private Map<State, String> shapes() {
        Map<State, String> shapes = new LinkedHashMap<>();
        for (State state : states) {
            String path = atlas.paths().get(state.code());
            if (path != null) {
                shapes.put(state, "<path d=\"" + path + "\"/>");
            }
        }
        return shapes;
    }

    private Map<State, String> circles() {
        List<State> small = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (State state : states) {
            Point point = atlas.dots().get(state.code());
            if (point != null) {
                small.add(state);
                points.add(point);
            }
        }
        List<Point> apart = Dots.apart(points, 2 * DOT - 4);
        Map<State, String> circles = new LinkedHashMap<>();
        for (int i = 0; i < small.size(); i++) {
            Point p = apart.get(i);
            circles.put(small.get(i), "<circle cx=\"" + p.x() + "\" cy=\"" + p.y() + "\" r=\"" + DOT + "\"/>");
        }
        return circles;
    }

    private void draw(Pen pen, boolean links, Map<State, String> drawn) {
        for (Tone tone : Tone.values()) {
            pen.open("g", tone.area(caption.id()));
            drawn.forEach((state, shape) -> {
                if (state.tone() == tone) {
                    String element = links ? "a" : "g";
                    String[] attributes =
                            links ? new String[] {"href", state.address(), "tabindex", "-1"} : new String[0];
                    pen.open(element, attributes).told(state.told()).add(shape).close(element);
                }
            });
            pen.close("g");
        }
    }
}
