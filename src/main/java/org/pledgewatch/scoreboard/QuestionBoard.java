package org.pledgewatch.scoreboard;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that were put to governments and that nobody answered. */
@Component
public class QuestionBoard {

    private static final String UNANSWERED = "select i.slug from forum_item i where i.kind = 'QUESTION'"
            + " and (i.attribution is null or i.attribution in ('ON_RECORD', 'ANONYMOUS'))";

    private static final String BY_NOBODY = " and not exists (select 1 from answer a where a.question = i.slug)";

    private final JdbcClient jdbc;

    QuestionBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slugs of those about a part of the record; of a party, those that it did not answer itself. */
    public Set<String> unanswered(Scope scope) {
        return new HashSet<>(jdbc.sql(UNANSWERED + about(scope.kind()))
                .param("key", scope.key())
                .query(String.class)
                .list());
    }

    private static String about(Scope.Kind kind) {
        return switch (kind) {
            case ALL -> BY_NOBODY;
            case THEME ->
                BY_NOBODY + " and exists (select 1 from forum_item_theme t where t.item = i.slug and t.theme = :key)";
            case FRAMEWORK -> BY_NOBODY + " and i.framework = :key";
            case COMMITMENT ->
                BY_NOBODY + " and exists (select 1 from commitment_item ci join commitment c"
                        + " on c.id = ci.commitment_id where ci.item = i.slug and c.slug = :key)";
            case PARTY ->
                " and exists (select 1 from party p where p.code = :key and p.kind = 'STATE') and not exists (select 1 from answer a where a.question = i.slug and a.party = :key)";
        };
    }
}
