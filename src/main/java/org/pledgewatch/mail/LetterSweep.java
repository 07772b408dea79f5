package org.pledgewatch.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.storage.Sweep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that came to an end lose what they say and to whom, and later their rows. */
@Component
class LetterSweep implements Sweep {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final LetterFiles files;
    private final Clock clock;

    LetterSweep(JdbcClient jdbc, MailSettings settings, LetterFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> sweep() {
        long emptied = jdbc.sql("update letter set recipient = '', recipient_hash = null, subject = '', plain = '',"
                        + " html = null, headers = null, error = null where settled_at < ? and recipient <> ''")
                .param(ago(settings.keepText()))
                .update();
        long deleted = jdbc.sql("delete from letter where settled_at < ?")
                .param(ago(settings.keepRows()))
                .update();
        long filed = files.forgetBefore(clock.instant().minus(settings.keepText()));
        return Map.of("letters emptied", emptied, "letters deleted", deleted, "files of letters deleted", filed);
    }

    private Object ago(Duration age) {
        return Stamps.of(clock.instant().minus(age));
    }
}
