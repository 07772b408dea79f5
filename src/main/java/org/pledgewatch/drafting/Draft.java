package org.pledgewatch.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;

/**
 * Something written at the desk, on its way to the record.
 *
 * @param author the member who began it
 * @param editor the member who changed it last
 * @param version counted up with every change, so that two people never overwrite each other
 * @param base what it changes; none where it is new
 * @param approval who approved it for which day; none where nobody did yet
 */
public record Draft(
        long id,
        Kind kind,
        State state,
        Content content,
        @Nullable Base base,
        long author,
        long editor,
        int version,
        @Nullable Approval approval,
        Instant createdAt,
        Instant changedAt) {

    /** What is drafted. */
    public enum Kind {
        COMMITMENT,
        /** Of a commitment that is recorded. */
        CHANGE,
        SESSION,
        /** Written as a document, by a person or a program; of one commitment that is recorded, or something new. */
        DOCUMENT
    }

    /** How far it has come. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        PUBLISHED,
        WITHDRAWN;

        /** Whether nothing is left to do with it. */
        public boolean isEnd() {
            return this == PUBLISHED || this == WITHDRAWN;
        }
    }

    /** The commitment that is changed, and its document as it was recorded when the draft was begun. */
    public record Base(String slug, String document) {}

    /** Whether publication waits for a day. */
    public record Approval(long by, LocalDate publishOn) {}

    public String title() {
        return content.title();
    }

    /** Whether the member wrote it: then somebody else publishes it. */
    public boolean isBy(Member member) {
        return author == member.id() || editor == member.id();
    }
}
