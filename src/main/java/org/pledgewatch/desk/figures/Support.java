package org.pledgewatch.desk.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Evidence;
import org.pledgewatch.evidence.Attachment;
import org.pledgewatch.evidence.EvidenceReader;
import org.springframework.stereotype.Component;

/** What somebody names as evidence in a form: a page, or a file that is attached already. */
@Component
class Support {

    private final EvidenceReader files;

    Support(EvidenceReader files) {
        this.files = files;
    }

    /**
     * The evidence; none where none was named.
     *
     * @throws IllegalArgumentException if a link has no title, is no address, or the file is not of this undertaking
     */
    @Nullable Evidence named(long undertaking, UpdateForm form, LocalDate today) {
        String link = UpdateForm.or(form.evidenceLink());
        String title = UpdateForm.or(form.evidenceTitle());
        if (!link.isEmpty() && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw new IllegalArgumentException("The address of the evidence must begin with https://, or stay empty.");
        }
        if (link.length() > 1000) {
            throw new IllegalArgumentException("The address of the evidence is longer than 1000 characters.");
        }
        Long file = form.evidenceFile();
        if (file != null) {
            Attachment attached = files.atTheDesk(undertaking).stream()
                    .filter(one -> one.id() == file)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("This file is not attached here: choose another."));
            return new Evidence(title.isEmpty() ? attached.title() : title, orNull(link), attached.sha256(), today);
        }
        if (title.isEmpty() && link.isEmpty()) {
            return null;
        }
        return new Evidence(title, orNull(link), null, today);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
