package org.pledgewatch.notices.digests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** Something to tell, under the number that gives its place. */
sealed interface NewsItem {

    long number();

    /**
     * A party's status under a commitment became another.
     *
     * @param before what was said until then
     */
    record Change(
            long number,
            long undertaking,
            String commitment,
            String title,
            String kind,
            String party,
            String partyName,
            String basis,
            @Nullable String framework,
            List<String> themes,
            Status before,
            Status after,
            Reason reason,
            LocalDate effectiveOn)
            implements NewsItem {}

    /** A fair-share report was issued. */
    record Report(long number, String report) implements NewsItem {}
}
