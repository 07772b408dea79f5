package org.pledgewatch.scoreboard;

/**
 * The part of the record that somebody follows.
 *
 * @param key the code of the party, the slug of the rest; empty for everything
 */
public record Scope(Kind kind, String key) {

    public static final Scope ALL = new Scope(Kind.ALL, "");

    /** What can be followed. */
    public enum Kind {
        ALL("1 = 1", "select ''"),
        PARTY("u.party = :key", "select name from party where code = :key"),
        COMMITMENT("c.slug = :key", "select title from commitment where slug = :key"),
        THEME(
                "c.id in (select ct.commitment_id from commitment_theme ct where ct.theme = :key)",
                "select title from theme where slug = :key"),
        FRAMEWORK("c.framework = :key", "select title from framework where slug = :key");

        private final String condition;
        private final String nameQuery;

        Kind(String condition, String nameQuery) {
            this.condition = condition;
            this.nameQuery = nameQuery;
        }
    }

    /** In a query where {@code u} is the undertaking and {@code c} its commitment; {@code :key} is the key. */
    String condition() {
        return kind.condition;
    }

    /** A query for its name; it has no row where there is no such thing. */
    String nameQuery() {
        return kind.nameQuery;
    }
}
