package org.pledgewatch.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers what there is to tell: each change of what was said before, each issued report, once. Only one gathers at a
 * time, so a number is never given before a smaller one can be seen.
 */
@Component
public class NewsRoll {

    /**
     * What was recorded before the last look may be committed after it, and clocks differ: so far back it looks anew.
     */
    private static final Duration AGAIN = Duration.ofDays(3);

    private static final String CHANGES = """
            insert into news (number, undertaking_id, change_number)
            select cast(? as bigint) + row_number() over (order by s.recorded_at, s.undertaking_id, s.number),
              s.undertaking_id, s.number
            from status_change s join status_change before on before.undertaking_id = s.undertaking_id
              and before.number = s.number - 1 and before.to_status <> s.to_status
            where s.recorded_at >= ? and not exists (select 1 from news n
              where n.undertaking_id = s.undertaking_id and n.change_number = s.number)""";

    private static final String REPORTS = """
            insert into news (number, report)
            select cast(? as bigint) + row_number() over (order by r.issued_at, r.id), r.id
            from fair_share_report r
            where r.issued_at >= ? and not exists (select 1 from news n where n.report = r.id)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    NewsRoll(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Head(
            long number,
            @Nullable Instant beginsAt,
            @Nullable Instant gatheredUntil) {}

    /** From now on there is news, for there is somebody to tell it to. */
    @Transactional(propagation = Propagation.MANDATORY)
    long begin() {
        Instant now = clock.instant();
        jdbc.sql("update news_head set begins_at = ?, gathered_until = ? where id = 1 and begins_at is null")
                .params(Stamps.of(now), Stamps.of(now))
                .update();
        return gather();
    }

    /** @return the number of the newest */
    @Transactional(propagation = Propagation.MANDATORY)
    public long gather() {
        Head head = jdbc.sql("select * from news_head where id = 1 for update")
                .query((row, n) -> new Head(
                        row.getLong("number"), Stamps.orNull(row, "begins_at"), Stamps.orNull(row, "gathered_until")))
                .single();
        Instant begins = head.beginsAt();
        Instant until = head.gatheredUntil();
        if (begins == null || until == null) {
            return head.number();
        }
        Instant now = clock.instant();
        Instant lookedAt = (until.isBefore(now) ? until : now).minus(AGAIN);
        Instant from = lookedAt.isAfter(begins) ? lookedAt : begins;
        long number = head.number();
        number += jdbc.sql(CHANGES).params(number, Stamps.of(from)).update();
        number += jdbc.sql(REPORTS).params(number, Stamps.of(from)).update();
        jdbc.sql("update news_head set number = ?, gathered_until = ? where id = 1")
                .params(number, Stamps.of(now))
                .update();
        return number;
    }
}
