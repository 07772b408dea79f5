package org.pledgewatch.exchange;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which commitments, sessions and items the desk published: from then on they are the desk's, and the bundled files no
 * longer change them, so that a new release never clashes with what was published between.
 */
@Repository
class DeskRecord {

    private final JdbcClient jdbc;

    DeskRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> slugs(String kind) {
        return new HashSet<>(jdbc.sql("select slug from desk_record where kind = ?")
                .param(kind)
                .query(String.class)
                .list());
    }

    void take(String kind, String slug) {
        int there = jdbc.sql("update desk_record set slug = slug where kind = ? and slug = ?")
                .params(kind, slug)
                .update();
        if (there == 0) {
            jdbc.sql("insert into desk_record (kind, slug) values (?, ?)")
                    .params(kind, slug)
                    .update();
        }
    }
}
