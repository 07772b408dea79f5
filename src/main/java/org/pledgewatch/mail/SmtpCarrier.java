package org.pledgewatch.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
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
        } catch (AuthenticationFailedException e) {
            return new Sending.Closed("it does not let us in, " + said(e));
        } catch (MessagingException e) {
            return new Sending.Later("The mail server cannot be reached: " + said(e));
        }
        open.letterBegins(beforeDot);
        try {
            MimeMessage message = envelopes.around(letter, settings.getSession());
            open.sendMessage(message, message.getAllRecipients());
            return new Sending.Taken();
        } catch (MessagingException e) {
            Sending what = what(e, open.isPastDot());
            if (!(what instanceof Sending.NoRecipient)) {
                close();
            }
            return what;
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

    /** What the server's answer means; without an answer it depends on whether the dot was sent. */
    static Sending what(MessagingException failure, boolean pastDot) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= 500
                        ? new Sending.NoRecipient(said(address))
                        : new Sending.Later(said(address));
            }
        }
        if (failure instanceof SMTPSendFailedException answered && answered.getReturnCode() >= 400) {
            boolean isForGood = answered.getReturnCode() >= 500;
            boolean isAboutUs = String.valueOf(answered.getCommand()).startsWith("MAIL");
            if (isForGood && isAboutUs) {
                return new Sending.Closed(said(answered));
            }
            return isForGood ? new Sending.Never(said(answered)) : new Sending.Later(said(answered));
        }
        if (failure instanceof SendFailedException && !pastDot) {
            return new Sending.Never(said(failure));
        }
        return pastDot
                ? new Sending.Nobody("The connection ended after the final dot: " + said(failure))
                : new Sending.Later(said(failure));
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : cause.getCause();
    }

    private static String said(Exception e) {
        String said = String.valueOf(e.getMessage()).strip();
        return said.length() <= 500 ? said : said.substring(0, 500);
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
