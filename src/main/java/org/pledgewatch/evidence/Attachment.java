package org.pledgewatch.evidence;

import java.time.Instant;

/**
 * A file as evidence for an undertaking.
 *
 * @param name under which it is saved, ending as its kind does
 * @param attachedBy the number of the member of the desk
 */
public record Attachment(
        long id,
        long undertaking,
        String sha256,
        String name,
        String title,
        FileKind kind,
        int bytes,
        boolean isPublic,
        long attachedBy,
        Instant attachedAt) {}
