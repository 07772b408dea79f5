package org.pledgewatch.stationery;

import java.util.List;
import org.pledgewatch.wording.Language;

/**
 * What a letter says, before it has a reader.
 *
 * @param subject the finding itself, so that it need not be opened
 * @param preview the line that programs show beside the subject
 */
public record Sheet(Language language, String subject, String preview, List<Block> blocks) {

    public Sheet {
        blocks = List.copyOf(blocks);
    }
}
