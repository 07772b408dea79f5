package org.pledgewatch.exchange.figures;

import java.util.List;
import org.pledgewatch.observations.IntakeResult;

/**
 * What an import of files did, or would do.
 *
 * @param counts of the good rows
 * @param stored whether anything was written: never if anything was refused
 */
public record ImportOutcome(List<ReadResult> files, IntakeResult counts, boolean stored) {

    public ImportOutcome {
        files = List.copyOf(files);
    }

    public boolean isRefused() {
        return files.stream().anyMatch(file -> !file.refusals().isEmpty());
    }

    /** How many refusals there are, in all files. */
    public int refused() {
        return files.stream().mapToInt(file -> file.refusals().size()).sum();
    }
}
