package org.pledgewatch.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is kept; the public reach only what is attached for them. */
@Service
@Transactional(readOnly = true)
public class EvidenceReader {

    private final EvidenceStore store;

    EvidenceReader(EvidenceStore store) {
        this.store = store;
    }

    /** All of an undertaking, also what is not public. */
    public List<Attachment> atTheDesk(long undertaking) {
        return store.attachments(undertaking);
    }

    public List<Attachment> ofPublic(long undertaking) {
        return store.attachments(undertaking).stream()
                .filter(Attachment::isPublic)
                .toList();
    }

    /** A file that somebody attached for everybody, and did not withdraw. */
    public Optional<Document> openPublic(String sha256) {
        return store.open("a.sha256 = ? and a.is_public", sha256);
    }

    /** A file of an undertaking, for the desk. */
    public Optional<Document> openAtTheDesk(long undertaking, long attachment) {
        return store.open("a.undertaking_id = ? and a.id = ?", undertaking, attachment);
    }
}
