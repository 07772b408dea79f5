package org.pledgewatch.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The simplest client: sends a round of letters whenever it is told to, and says the CPU-seconds that it took. */
final class MailOneByOne {

    private MailOneByOne() {}

    /** Arguments: the server's port, how many letters in a round. */
    public static void main(String[] args) throws IOException, MessagingException {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(Integer.parseInt(args[0]));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        while (orders.readLine() != null) {
            System.out.println(round(sender, Integer.parseInt(args[1])).toMillis() / 1000.0);
        }
    }

    private static Duration round(JavaMailSenderImpl sender, int letters) throws MessagingException {
        Duration before = Cpu.ofThisProcess();
        for (int i = 0; i < letters; i++) {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom("pledges@example.org");
            helper.setTo("reader" + i + "@example.org");
            helper.setSubject("What changed this week");
            helper.setText(MailBench.PLAIN, MailBench.HTML);
            sender.send(message);
        }
        return Cpu.ofThisProcess().minus(before);
    }
}
