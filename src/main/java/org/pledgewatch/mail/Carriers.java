package org.pledgewatch.mail;

import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Who carries letters here: the mail server that is set, else the directory for mail. */
@Component
class Carriers {

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final MailSettings settings;
    private final LetterFiles files;
    private final Envelopes envelopes;

    Carriers(
            ObjectProvider<JavaMailSenderImpl> server,
            MailSettings settings,
            LetterFiles files,
            @Value("${pledgewatch.base-url:http://localhost:8080}") URI house) {
        this.server = server;
        this.settings = settings;
        this.files = files;
        this.envelopes = new Envelopes(settings.from(), house.getHost());
    }

    /** How many may be open at a time. */
    int most() {
        return settings.connections();
    }

    Carrier open() {
        JavaMailSenderImpl sender = server.getIfAvailable();
        return sender == null ? new Drawer(files, envelopes) : new SmtpCarrier(sender, envelopes);
    }
}
