package org.pledgewatch.exchange.figures;

import java.util.List;
import java.util.Map;

/**
 * What a file held: the good rows, and a refusal for everything else that was meant as a figure.
 *
 * @param format what kind of file it was found to be, in words
 * @param skipped what a publisher's file has beyond what is tracked here (aggregates, territories, other series, empty
 *     cells), and how often
 */
public record ReadResult(
        String file, String format, List<FigureRow> rows, List<Refusal> refusals, Map<String, Integer> skipped) {

    public ReadResult {
        rows = List.copyOf(rows);
        refusals = List.copyOf(refusals);
        skipped = Map.copyOf(skipped);
    }
}
