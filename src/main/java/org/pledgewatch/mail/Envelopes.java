package org.pledgewatch.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Map;

/** Letters as the net carries them. */
record Envelopes(String from, String host) {

    MimeMessage around(Claimed claimed, Session session) throws MessagingException {
        Letter letter = claimed.letter();
        MimeMessage message = new Named(session, claimed.messageId(host));
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(claimed.created()));
        message.setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : letter.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        if (letter.html() == null) {
            message.setText(letter.plain(), "UTF-8");
        } else {
            MimeBodyPart plain = new MimeBodyPart();
            plain.setText(letter.plain(), "UTF-8");
            MimeBodyPart html = new MimeBodyPart();
            html.setText(letter.html(), "UTF-8", "html");
            message.setContent(new MimeMultipart("alternative", plain, html));
        }
        message.saveChanges();
        return message;
    }

    /** A message that keeps its own name where the library would draw one. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
