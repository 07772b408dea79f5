package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a result row by column name, so that null is always said. */
record Row(ResultSet columns) {

    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    @Nullable String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    @Nullable LocalDate day(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    LocalDate dayKnown(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    Instant moment(String column) throws SQLException {
        return columns.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Nullable Instant momentOrNull(String column) throws SQLException {
        OffsetDateTime moment = columns.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Exact, kept as a number or as text, without the zeros that a column's scale adds. */
    @Nullable BigDecimal number(String column) throws SQLException {
        String number = columns.getString(column);
        return number == null ? null : Exact.plain(new BigDecimal(number));
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    int count(String column) throws SQLException {
        return columns.getInt(column);
    }

    long id(String column) throws SQLException {
        return columns.getLong(column);
    }

    /** From the columns evidence_title and evidence_link of an outer join. */
    @Nullable SourceFacts evidence() throws SQLException {
        String title = columns.getString("evidence_title");
        return title == null ? null : new SourceFacts(title, null, columns.getString("evidence_link"));
    }

    <E extends Enum<E>> E word(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, columns.getString(column));
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type, String column) throws SQLException {
        String word = columns.getString(column);
        return word == null ? null : Enum.valueOf(type, word);
    }
}
