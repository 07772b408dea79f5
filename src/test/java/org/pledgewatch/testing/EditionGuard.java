package org.pledgewatch.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * In every test with a database: a transaction that changes what is public and makes no edition of it cannot commit.
 */
@TestConfiguration(proxyBeanMethods = false)
public class EditionGuard implements BeanPostProcessor {

    private static final Pattern WRITES = Pattern.compile(
            "(?s)\\s*(?:insert into|update|delete from|merge into)\\s+(\\w+).*", Pattern.CASE_INSENSITIVE);

    /** Jobs, what tells what is to be done, who is at the desk and what waits there, and a table that a test makes. */
    private static final Pattern NOT_PUBLIC = Pattern.compile(String.join(
            "|",
            "edition|touched|bundle|effect|observation_lock|job_\\w+|qrtz_\\w+",
            "member\\w*|recovery_code|one_time_link|sign_in_throttle|api_token|audit_entry|spring_session\\w*",
            "letter|mail_\\w+|suppressed_address|hook\\w*|assignment|snooze|reminder_\\w+",
            "draft|draft_\\w+|desk_record|party_contact|reply_request",
            "figure_import|figure_import_row|figure_source|evidence_file|verdict_proposal|follow_up|past_call",
            "report_proposal",
            "subscription\\w*|news|news_head|digest|digest_sent"));

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Guarded(source) : bean;
    }

    private static final class Guarded extends DelegatingDataSource {

        Guarded(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connection = super.getConnection();
            Set<String> written = new TreeSet<>();
            return (Connection) Proxy.newProxyInstance(
                    EditionGuard.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "prepareStatement" -> note((String) arguments[0], written);
                            case "rollback", "setAutoCommit" -> written.clear();
                            case "commit" -> check(written);
                            default -> {}
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }

    private static void note(String sql, Set<String> written) {
        Matcher writes = WRITES.matcher(sql);
        if (writes.matches()) {
            written.add(writes.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private static void check(Set<String> written) {
        boolean raised = written.remove("edition");
        written.removeIf(table -> NOT_PUBLIC.matcher(table).matches());
        if (!written.isEmpty() && !raised) {
            throw new IllegalStateException(written + " changed without Editions.changed()");
        }
        written.clear();
    }
}
