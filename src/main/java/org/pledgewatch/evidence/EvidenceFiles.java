package org.pledgewatch.evidence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.storage.Stamps;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files and says what they are evidence for. A file is kept once, however often it comes. */
@Service
@EnableConfigurationProperties(EvidenceSettings.class)
@Transactional
public class EvidenceFiles {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TITLE = 300;

    private final EvidenceStore store;
    private final EvidenceSettings settings;
    private final Editions editions;
    private final Clock clock;

    EvidenceFiles(EvidenceStore store, EvidenceSettings settings, Editions editions, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Keeps a file as evidence for an undertaking.
     *
     * @param isPublic whether everybody may have it
     * @return the digest of its bytes
     * @throws RefusedFile if it is of no kind that is kept, is not what its name says, or is too large
     */
    public String attach(long undertaking, String name, String title, byte[] content, boolean isPublic, long member) {
        FileKind kind = check(name, content);
        String shown = title.isBlank() ? name : title.strip();
        if (shown.length() > LONGEST_TITLE) {
            throw new RefusedFile("The title is longer than " + LONGEST_TITLE + " characters: shorten it.");
        }
        String sha256 = Sha256.of(content);
        store.keep(sha256, kind, content, member, now());
        store.attach(undertaking, sha256, saveName(name, kind), shown, isPublic, member, now());
        editions.changed();
        return sha256;
    }

    /** Ends an attachment; the file itself is kept. */
    public boolean withdraw(long undertaking, long attachment) {
        editions.changed();
        return store.withdraw(undertaking, attachment, now());
    }

    private FileKind check(String name, byte[] content) {
        if (content.length == 0) {
            throw new RefusedFile("The file is empty: choose another.");
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw new RefusedFile("The file is larger than "
                    + settings.maxSize().toMegabytes() + " MB: make it smaller, or give a link to it.");
        }
        FileKind kind = Signatures.of(content)
                .orElseThrow(
                        () -> new RefusedFile("The file is none of PDF, PNG, JPEG, WebP, XLSX, DOCX (without macros),"
                                + " ODT, CSV or plain text in UTF-8: save it as one of them."));
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!kind.endings().contains(ending)) {
            throw new RefusedFile("By its content the file is " + kind + ", but its name says otherwise: give it a name"
                    + " that ends in ." + kind.endings().get(0) + ", or choose the right file.");
        }
        return kind;
    }

    /** Without folders, and with no character that means something to a system or a header. */
    private static String saveName(String name, FileKind kind) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String base = last.substring(0, Math.max(last.lastIndexOf('.'), 0))
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]+", "-")
                .strip();
        String ending = last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String short_ = base.substring(0, Math.min(base.length(), LONGEST_NAME));
        return (short_.isBlank() ? "file" : short_) + "."
                + (kind.endings().contains(ending) ? ending : kind.endings().get(0));
    }

    private OffsetDateTime now() {
        return Stamps.of(clock.instant());
    }
}
