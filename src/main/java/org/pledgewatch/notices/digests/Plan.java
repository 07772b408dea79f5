package org.pledgewatch.notices.digests;

import java.time.Instant;

/**
 * What one reader is told now.
 *
 * @param news all of it
 * @param perhaps those of them that the reader may have been told before
 */
record Plan(Reader reader, Numbers news, Numbers perhaps) {

    Content content(Instant madeAt) {
        return new Content(
                reader.language(),
                reader.frequency(),
                reader.closing().dueAt().atZone(reader.zone()).toLocalDate(),
                reader.scopes(),
                news,
                madeAt);
    }
}
