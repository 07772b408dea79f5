package org.pledgewatch.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pledgewatch.Pledgewatch;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.mail.Postman;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters of about 5 KB to a sink that throws them away: out of the outbox with all its marks, against Spring's
 * {@code JavaMailSender} that sends them one by one and remembers nothing. The last round counts.
 */
final class MailBench {

    private static final String PLAIN = "What changed this week, and why, in plain words.\n".repeat(30);
    private static final String HTML = "<p>What changed this week, and <b>why</b>, in plain words.</p>\n".repeat(50);

    private MailBench() {}

    /** Arguments: how many letters in a round, how many rounds. */
    public static void main(String[] args) throws Exception {
        int letters = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Process sink = sink();
        try (ConfigurableApplicationContext context = application(port(sink))) {
            for (int round = 1; round <= rounds; round++) {
                double one = letters / seconds(oneByOne(context.getBean(JavaMailSender.class), letters));
                Duration posting = post(context, letters, round);
                double ours = letters / seconds(deliver(context.getBean(Postman.class), letters));
                System.out.printf(
                        Locale.ROOT,
                        "round %d, %d letters: JavaMailSender one by one %.0f, outbox %.0f a CPU-second: %.2f x"
                                + " (posting them before: %.2f CPU-s)%n",
                        round,
                        letters,
                        one,
                        ours,
                        ours / one,
                        seconds(posting));
            }
        } finally {
            sink.destroy();
        }
    }

    private static ConfigurableApplicationContext application(int port) throws IOException {
        Path directory = Files.createTempDirectory("pledgewatch-mail");
        return new SpringApplicationBuilder(Pledgewatch.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.quartz.auto-startup=false",
                        "--pledgewatch.bundle.load=false",
                        "--logging.level.root=warn",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + port,
                        "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("bench")
                                + ";DEFAULT_NULL_ORDERING=HIGH");
    }

    private static Duration oneByOne(JavaMailSender sender, int letters) throws MessagingException {
        Duration before = Cpu.ofThisProcess();
        for (int i = 0; i < letters; i++) {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom("pledges@example.org");
            helper.setTo("reader" + i + "@example.org");
            helper.setSubject("What changed this week");
            helper.setText(PLAIN, HTML);
            sender.send(message);
        }
        return Cpu.ofThisProcess().minus(before);
    }

    private static Duration post(ConfigurableApplicationContext context, int letters, int round) {
        Duration before = Cpu.ofThisProcess();
        List<Letter> digests = IntStream.range(0, letters)
                .mapToObj(i -> new Letter(
                        "bench:" + round + ":" + i,
                        Letter.Kind.NOTICE,
                        "reader" + i + "@example.org",
                        "What changed this week",
                        PLAIN,
                        HTML,
                        Map.of("List-Unsubscribe", "<https://pledges.test/u/" + i + ">")))
                .toList();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(t -> context.getBean(Outbox.class).postAll(digests));
        return Cpu.ofThisProcess().minus(before);
    }

    private static Duration deliver(Postman postman, int letters) {
        Duration before = Cpu.ofThisProcess();
        Map<String, Long> counts = postman.deliver(() -> {});
        Duration used = Cpu.ofThisProcess().minus(before);
        if (!counts.equals(Map.of("sent", (long) letters))) {
            throw new IllegalStateException("Not all were sent: " + counts);
        }
        return used;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Process sink() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailSink.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(Process sink) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(sink.getInputStream(), StandardCharsets.US_ASCII));
        return Integer.parseInt(Objects.requireNonNull(said.readLine(), "The sink said nothing.")
                .strip());
    }
}
