package org.pledgewatch.observations;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of the parties that are registered. */
@Repository
class PartyNumbers {

    private final JdbcClient jdbc;

    PartyNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Integer> all() {
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.sql("select code, no from party").query(row -> {
            numbers.put(row.getString(1), row.getInt(2));
        });
        return numbers;
    }
}
