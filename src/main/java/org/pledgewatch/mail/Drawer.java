package org.pledgewatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.pledgewatch.reference.Sha256;

/** A directory in the place of a mail server: a file for each letter, which any mail program opens. */
final class Drawer implements Carrier {

    private final Path directory;
    private final Envelopes envelopes;
    private final Session session = Session.getInstance(new Properties());

    Drawer(Path directory, Envelopes envelopes) {
        this.directory = directory;
        this.envelopes = envelopes;
    }

    @Override
    public Sending hand(Claimed letter, Runnable beforeDot) {
        String name = letter.id() + "-" + Sha256.of(letter.letter().key()).substring(0, 12) + ".eml";
        try {
            Files.createDirectories(directory);
            Path written = directory.resolve(name + ".part");
            try (OutputStream file = Files.newOutputStream(written)) {
                envelopes.around(letter, session).writeTo(file);
            }
            beforeDot.run();
            Files.move(written, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            return new Sending.Taken();
        } catch (IOException | MessagingException e) {
            return new Sending.Later("It could not be written to " + directory + ": " + e);
        }
    }

    @Override
    public void close() {}
}
