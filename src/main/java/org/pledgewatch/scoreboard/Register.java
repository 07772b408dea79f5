package org.pledgewatch.scoreboard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which codes and slugs there are. */
@Component
public class Register {

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean hasParty(String code) {
        return has("select count(*) from party where code = :code", code);
    }

    public boolean hasCommitment(String slug) {
        return has("select count(*) from commitment where slug = :code", slug);
    }

    public boolean hasFramework(String slug) {
        return has("select count(*) from framework where slug = :code", slug);
    }

    public boolean hasTheme(String slug) {
        return has("select count(*) from theme where slug = :code", slug);
    }

    public boolean hasIndicator(String code) {
        return has("select count(*) from indicator where code = :code", code);
    }

    private boolean has(String query, String code) {
        return jdbc.sql(query).param("code", code).query(Long.class).single() > 0;
    }
}
