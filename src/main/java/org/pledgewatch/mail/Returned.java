package org.pledgewatch.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came back: a server's report that it could not be delivered (RFC 3464), or a provider's that its reader
 * complained (RFC 5965).
 *
 * @param failed to whom it was, where it failed for good or was complained of
 * @param messageId of the letter that it is about, as far as the report returns it
 */
record Returned(
        Suppression reason, List<Failed> failed, @Nullable String messageId) {

    private static final Session SESSION = Session.getInstance(new Properties());

    record Failed(String address, String said) {}

    /** @return empty where it is no such report */
    static Optional<Returned> read(byte[] mail) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(mail));
            List<BodyPart> parts = parts(message);
            String id = messageId(parts);
            for (BodyPart part : parts) {
                if (part.isMimeType("message/delivery-status")) {
                    return Optional.of(new Returned(Suppression.BOUNCED, bounced(part), id));
                }
                if (part.isMimeType("message/feedback-report")) {
                    return Optional.of(new Returned(Suppression.COMPLAINED, complained(part), id));
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static List<BodyPart> parts(MimeMessage message) throws MessagingException, IOException {
        List<BodyPart> parts = new ArrayList<>();
        if (message.isMimeType("multipart/report") && message.getContent() instanceof Multipart report) {
            for (int i = 0; i < report.getCount(); i++) {
                parts.add(report.getBodyPart(i));
            }
        }
        return parts;
    }

    private static List<Failed> bounced(Part report) throws MessagingException, IOException {
        List<Failed> failed = new ArrayList<>();
        for (InternetHeaders about : groups(report)) {
            String status = first(about, "Status");
            if ("failed".equalsIgnoreCase(first(about, "Action")) && status.startsWith("5")) {
                String said = first(about, "Diagnostic-Code");
                address(first(about, "Final-Recipient"))
                        .ifPresent(address -> failed.add(new Failed(address, said.isEmpty() ? status : said)));
            }
        }
        return failed;
    }

    private static List<Failed> complained(Part report) throws MessagingException, IOException {
        List<Failed> failed = new ArrayList<>();
        for (InternetHeaders about : groups(report)) {
            if ("abuse".equalsIgnoreCase(first(about, "Feedback-Type"))) {
                address(first(about, "Original-Rcpt-To"))
                        .ifPresent(address -> failed.add(new Failed(address, "A provider passed on a complaint.")));
            }
        }
        return failed;
    }

    /** The report's groups of fields, parted by empty lines. */
    private static List<InternetHeaders> groups(Part report) throws MessagingException, IOException {
        List<InternetHeaders> groups = new ArrayList<>();
        try (PushbackInputStream in = new PushbackInputStream(report.getInputStream())) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                in.unread(next);
                groups.add(new InternetHeaders(in));
            }
        }
        return groups;
    }

    /** The last part is the letter itself, or its head. */
    private static @Nullable String messageId(List<BodyPart> parts) throws MessagingException, IOException {
        for (BodyPart part : parts) {
            if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                return first(new InternetHeaders(part.getInputStream()), "Message-ID");
            }
        }
        return null;
    }

    private static String first(InternetHeaders headers, String name) {
        String text = headers.getHeader(name, null);
        return text == null ? "" : text.strip();
    }

    /** As {@code rfc822; amina@example.org} or {@code <amina@example.org>}. */
    private static Optional<String> address(String field) {
        try {
            String text = field.substring(field.indexOf(';') + 1).strip();
            return Optional.of(new InternetAddress(text, true).getAddress());
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
