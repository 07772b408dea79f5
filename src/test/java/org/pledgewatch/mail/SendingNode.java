package org.pledgewatch.mail;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.pledgewatch.storage.Durability;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A process that only posts or sends letters, with the rooms that this takes; it is there to be killed. */
final class SendingNode {

    private static final Pattern WHAT_IT_TAKES = Pattern.compile(
            "org\\.pledgewatch\\.(storage\\.(Durability|RecordPlace)|mail\\.(AddressHash|Carriers|Channel"
                    + "|ClockWatch|LastLooks|LetterFiles|LetterRows|Marks|MailConfiguration|Outbox|Postman|Settling|Suppressions))");

    private SendingNode() {}

    /** Arguments: database, user, minutes its clock is ahead, and "post" with a number or "send" with a port. */
    public static void main(String[] args) throws Exception {
        try (var node = new AnnotationConfigApplicationContext()) {
            start(node, args[0], args[1], Integer.parseInt(args[2]), Integer.parseInt(args[4]));
            if (args[3].equals("post")) {
                post(node, Integer.parseInt(args[4]));
            } else {
                send(node);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    private static void start(
            AnnotationConfigApplicationContext node, String database, String user, int minutesAhead, int port) {
        var source = new HikariDataSource();
        source.setJdbcUrl(database);
        source.setUsername(user);
        source.setPassword("");
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        node.registerBean(DataSource.class, () -> source);
        node.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        node.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        node.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        node.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        node.registerBean(Clock.class, () -> Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutesAhead)));
        node.registerBean(
                MailSettings.class,
                () -> new MailSettings(
                        "Pledgewatch <desk@pledges.test>",
                        Path.of("none"),
                        4,
                        Duration.ofDays(30),
                        Duration.ofDays(400)));
        node.registerBean(JavaMailSenderImpl.class, () -> sender);
        node.register(Transactions.class);
        var scanner = new ClassPathBeanDefinitionScanner(node, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(WHAT_IT_TAKES));
        scanner.scan("org.pledgewatch.storage", "org.pledgewatch.mail");
        node.refresh();
        node.getBean(JdbcTransactionManager.class).addListener(node.getBean(Durability.class));
    }

    private static void post(AnnotationConfigApplicationContext node, int letters) {
        var transaction = new TransactionTemplate(node.getBean(JdbcTransactionManager.class));
        transaction.executeWithoutResult(t -> node.getBean(Outbox.class)
                .postAll(IntStream.range(0, letters)
                        .mapToObj(SendingNode::letter)
                        .toList()));
    }

    static Letter letter(int number) {
        return new Letter(
                "digest:" + number,
                Letter.Kind.DIGEST,
                "reader" + number + "@example.org",
                "What changed this week",
                "In plain words.\n".repeat(20),
                "<p>In words.</p>\n".repeat(20),
                Map.of("List-Unsubscribe", "<https://pledges.test/u>"));
    }

    private static void send(AnnotationConfigApplicationContext node) throws InterruptedException {
        Postman postman = node.getBean(Postman.class);
        JdbcClient jdbc = node.getBean(JdbcClient.class);
        System.out.println("up");
        while (jdbc.sql("select count(*) from letter where state in ('PENDING', 'DEFERRED', 'CLAIMED', 'DOT')")
                        .query(Long.class)
                        .single()
                > 0) {
            postman.deliver(() -> {});
            Thread.sleep(20);
        }
    }
}
