package org.pledgewatch.observations;

import java.util.List;

/**
 * What takes recorded figures back.
 *
 * @param figures for each period what was in force before them; without a value where nothing was
 * @param superseded how many of them were corrected since, and stay as they are
 */
public record TakenBack(List<NewFigure> figures, int superseded) {

    public TakenBack {
        figures = List.copyOf(figures);
    }
}
