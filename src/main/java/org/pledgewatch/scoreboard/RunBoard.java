package org.pledgewatch.scoreboard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When it was computed, and how soon it will be again. */
@Component
public class RunBoard {

    private static final String ASSESS = "assess";
    private static final Pattern EVERY = Pattern.compile("every (\\d+) (second|minute|hour)s?");

    private final JdbcClient jdbc;

    RunBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RunFacts facts() {
        return jdbc.sql("select max(as_of) as as_of, max(judged_at) as judged_at,"
                        + " (select max(last_recording) from observation_lock) as figures_until,"
                        + " (select rhythm from job_next where job = :job) as rhythm"
                        + " from assessment")
                .param("job", ASSESS)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new RunFacts(
                            row.day("as_of"),
                            row.momentOrNull("judged_at"),
                            row.momentOrNull("figures_until"),
                            minutes(rs.getString("rhythm")));
                })
                .single();
    }

    private static @Nullable Integer minutes(@Nullable String rhythm) {
        Matcher every = EVERY.matcher(rhythm == null ? "" : rhythm);
        if (!every.matches()) {
            return null;
        }
        int number = Integer.parseInt(every.group(1));
        return switch (every.group(2)) {
            case "second" -> (number + 59) / 60;
            case "minute" -> number;
            default -> number * 60;
        };
    }
}
