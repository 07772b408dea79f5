package org.pledgewatch.exchange.figures;

import java.util.List;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.SourceEntry;

/**
 * What files held.
 *
 * @param figures the good rows, as they are to be recorded
 * @param newSources that they name and nobody declared yet
 */
public record ReadFigures(List<ReadResult> files, List<NewFigure> figures, List<SourceEntry> newSources) {

    public ReadFigures {
        files = List.copyOf(files);
        figures = List.copyOf(figures);
        newSources = List.copyOf(newSources);
    }

    public boolean isRefused() {
        return files.stream().anyMatch(file -> !file.refusals().isEmpty());
    }
}
