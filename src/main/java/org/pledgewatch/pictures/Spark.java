package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tiny line beside a name in a list: how the figures went, without numbers.
 *
 * @param values one for each period; none where there is no figure: the line breaks there
 */
public record Spark(Caption caption, List<@Nullable BigDecimal> values) {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int EDGE = Px.px(4);

    public Spark {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        if (values.stream().noneMatch(Objects::nonNull)) {
            throw new IllegalArgumentException("The line " + caption.id() + " has no figure to show.");
        }
    }

    public Picture draw() {
        Pen pen = new Pen(false);
        Scale scale = Scale.withZero(known(), 1);
        List<String> run = new ArrayList<>();
        String last = "";
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                line(pen, run);
            } else {
                last = Px.of(x(i)) + " " + Px.of(scale.at(value, Px.px(HEIGHT) - EDGE, EDGE));
                run.add(last);
            }
        }
        line(pen, run);
        pen.empty("path", "class", "end", "d", "M" + last + "h0");
        return new Picture(
                "spark", WIDTH, HEIGHT, "0 0 " + WIDTH + " " + HEIGHT, caption, false, List.of(), pen.toString());
    }

    private List<BigDecimal> known() {
        List<BigDecimal> known = new ArrayList<>();
        for (BigDecimal value : values) {
            if (value != null) {
                known.add(value);
            }
        }
        return known;
    }

    private int x(int i) {
        return EDGE + (Px.px(WIDTH) - 2 * EDGE) * i / Math.max(1, values.size() - 1);
    }

    /** A figure alone between gaps is a point. */
    private static void line(Pen pen, List<String> run) {
        if (!run.isEmpty()) {
            pen.path("actual", "M" + String.join("L", run) + (run.size() == 1 ? "h0" : ""));
        }
        run.clear();
    }
}
