package org.pledgewatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server, over one connection that is opened again where the server closed it. */
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

    private final JavaMailSenderImpl settings;
    private final Envelopes envelopes;
    private @Nullable Marking transport;

    SmtpCarrier(JavaMailSenderImpl settings, Envelopes envelopes) {
        this.settings = settings;
        this.envelopes = envelopes;
    }

    @Override
    public Sending hand(Claimed letter, Runnable beforeDot) {
        Marking open;
        try {
            open = connected();
        } catch (MessagingException e) {
            return Answers.toConnecting(e);
        }
        open.letterBegins(beforeDot);
        boolean isUsable = false;
        try {
            MimeMessage message = envelopes.around(letter, settings.getSession());
            open.sendMessage(message, message.getAllRecipients());
            isUsable = true;
            return new Sending.Taken();
        } catch (MessagingException e) {
            Sending what = Answers.to(e, open.isPastDot());
            isUsable = what instanceof Sending.NoRecipient;
            return what;
        } finally {
            // also where the mark before the dot failed: without the dot the server throws away what it has
            if (!isUsable) {
                close();
            }
        }
    }

    private Marking connected() throws MessagingException {
        Marking known = transport;
        if (known != null && known.isConnected()) {
            return known;
        }
        Session session = settings.getSession();
        // a server that says nothing must not hold the others up for ever
        session.getProperties().putIfAbsent("mail.smtp.connectiontimeout", "20000");
        session.getProperties().putIfAbsent("mail.smtp.timeout", "60000");
        session.getProperties().putIfAbsent("mail.smtp.writetimeout", "60000");
        session.getProperties().putIfAbsent("mail.smtp.quitwait", "false");
        String host = Objects.requireNonNull(settings.getHost(), "spring.mail.host");
        Marking fresh = new Marking(session, host, settings.getPort());
        fresh.connect(host, settings.getPort(), settings.getUsername(), settings.getPassword());
        transport = fresh;
        return fresh;
    }

    @Override
    public void close() {
        Marking open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // what was taken stays taken, whether or not the goodbye was heard
                LOG.debug("No goodbye", e);
            }
        }
    }

    /** Says so just before the final dot: the last moment at which the letter is certainly still here. */
    private static final class Marking extends SMTPTransport {

        private Runnable beforeDot = () -> {};
        private boolean pastDot;

        Marking(Session session, String host, int port) {
            super(session, new URLName("smtp", host, port, null, null, null));
        }

        void letterBegins(Runnable mark) {
            beforeDot = mark;
            pastDot = false;
        }

        boolean isPastDot() {
            return pastDot;
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            beforeDot.run();
            pastDot = true;
            super.finishData();
        }
    }
}
