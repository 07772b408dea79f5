package org.pledgewatch.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.pledgewatch.Pledgewatch;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.mail.Postman;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters of about 5 KB to a sink that throws them away: out of the outbox with all its marks, against a process that
 * sends them one by one by Spring's {@code JavaMailSender} and remembers nothing. The last round counts.
 */
final class MailBench {

    static final String PLAIN = "What changed this week, and why, in plain words.\n".repeat(30);
    static final String HTML = "<p>What changed this week, and <b>why</b>, in plain words.</p>\n".repeat(50);

    private MailBench() {}

    /** Arguments: {@code h2|postgresql}, how many letters in a round, how many rounds. */
    public static void main(String[] args) throws IOException {
        int letters = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        try (Beside sink = Beside.start(MailSink.class)) {
            String port = sink.hear();
            try (Database database = Database.start(args[0]);
                    Beside peer = Beside.start(MailOneByOne.class, port, args[1]);
                    ConfigurableApplicationContext context = new SpringApplicationBuilder(Pledgewatch.class)
                            .web(WebApplicationType.NONE)
                            .run(database.with(
                                    "--spring.quartz.auto-startup=false",
                                    "--pledgewatch.bundle.load=false",
                                    "--logging.level.root=warn",
                                    "--spring.mail.host=127.0.0.1",
                                    "--spring.mail.port=" + port))) {
                for (int round = 1; round <= rounds; round++) {
                    peer.say("go");
                    double one = letters / Double.parseDouble(peer.hear());
                    Duration before = database.cpu();
                    post(context, letters, round);
                    Duration posted = database.cpu();
                    deliver(context.getBean(Postman.class), letters);
                    double ours = letters / seconds(database.cpu().minus(posted));
                    System.out.printf(
                            Locale.ROOT,
                            "%-10s round %d, %d letters: JavaMailSender one by one %.0f, outbox %.0f a CPU-second:"
                                    + " %.2f x (posting them before: %.2f CPU-s)%n",
                            args[0],
                            round,
                            letters,
                            one,
                            ours,
                            ours / one,
                            seconds(posted.minus(before)));
                }
            }
        }
    }

    private static void post(ConfigurableApplicationContext context, int letters, int round) {
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
    }

    private static void deliver(Postman postman, int letters) {
        Map<String, Long> counts = postman.deliver(() -> {});
        if (!counts.equals(Map.of("sent", (long) letters))) {
            throw new IllegalStateException("Not all were sent: " + counts);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
