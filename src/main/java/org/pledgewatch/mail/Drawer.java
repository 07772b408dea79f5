package org.pledgewatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** A directory in the place of a mail server: a file for each letter, which any mail program opens. */
final class Drawer implements Carrier {

    private final LetterFiles files;
    private final Envelopes envelopes;
    private final Session session = Session.getInstance(new Properties());

    Drawer(LetterFiles files, Envelopes envelopes) {
        this.files = files;
        this.envelopes = envelopes;
    }

    @Override
    public Sending hand(Claimed letter, Runnable beforeDot) {
        try {
            Path whole = files.of(letter);
            Path begun = whole.resolveSibling(whole.getFileName() + ".part");
            try (OutputStream file = Files.newOutputStream(begun)) {
                envelopes.around(letter, session).writeTo(file);
            }
            beforeDot.run();
            Files.move(begun, whole, StandardCopyOption.REPLACE_EXISTING);
            return new Sending.Taken();
        } catch (IOException | MessagingException e) {
            return new Sending.Later("It could not be written: " + e);
        }
    }

    @Override
    public void close() {}
}
