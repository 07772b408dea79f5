package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who follow a part of the record are told: what changed in it, and what is due. */
@Component
public class FollowBoard {

    /** Deadlines that passed stay in sight so long. */
    private static final Period KEPT = Period.ofYears(1);

    /** With the deadline of the version before, so that one that was taken away is still known. */
    private static final String DUE = "select c.slug, c.title, u.party, p.name,"
            + " coalesce(u.own_due_on, t.due_on, b.due_on) as due_on,"
            + " u.own_due_on is null and t.due_on is null as taken_away, u.own_due_on is not null as own,"
            + " t.version, greatest(t.recorded_at, coalesce(u.withdrew_recorded_at, t.recorded_at),"
            + " coalesce(c.replaced_recorded_at, c.withdrawn_recorded_at, t.recorded_at)) as changed_at, u.withdrew_on,"
            + " coalesce(c.replaced_on, c.withdrawn_on) as ended_on"
            + " from undertaking u join commitment c on c.id = u.commitment_id join party p on p.code = u.party"
            + " join terms t on t.commitment_id = c.id and t.version = (select max(x.version) from terms x"
            + " where x.commitment_id = c.id and x.effective_on <= :asOf and x.recorded_at <= :knownAt)"
            + " left join terms b on b.commitment_id = c.id and b.version = t.version - 1"
            + " where coalesce(u.own_due_on, t.due_on, b.due_on) >= :from and u.recorded_at <= :knownAt and ";

    private final JdbcClient jdbc;
    private final ChangeBoard changes;

    FollowBoard(JdbcClient jdbc, ChangeBoard changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** The recorded name of the part that is followed, if there is such a one. */
    public Optional<String> name(Scope scope) {
        return jdbc.sql(scope.nameQuery())
                .param("key", scope.key())
                .query(String.class)
                .optional();
    }

    /** The changes recorded last, the newest first. */
    public List<ChangeFacts> changes(Scope scope, When when, int most) {
        return changes.recorded(scope, when, most);
    }

    /**
     * The deadlines of the past year and of all time to come, in order. Those that a commitment gives to everybody are
     * one day for all; for a party, and where one has a deadline of its own, they are the party's.
     */
    public List<DueDay> due(Scope scope, When when) {
        List<Due> all = jdbc.sql(DUE + scope.condition())
                .param("asOf", when.asOf())
                .param("knownAt", when.knownAt().atOffset(ZoneOffset.UTC))
                .param("from", when.asOf().minus(KEPT))
                .param("key", scope.key())
                .query((rs, n) -> due(new Row(rs), when.asOf()))
                .list();
        List<DueDay> days = new ArrayList<>();
        for (Due due : all) {
            DueDay own = due.day();
            boolean alone = due.own() || scope.kind() == Scope.Kind.PARTY;
            DueDay day = alone ? own : own.forAll();
            if (alone || days.stream().noneMatch(known -> known.isSameAs(day))) {
                days.add(day);
            }
        }
        return days.stream()
                .filter(day -> day.party() != null || !day.cancelled() || isForNobody(day, days))
                .sorted(Comparator.comparing(DueDay::dueOn)
                        .thenComparing(DueDay::commitment)
                        .thenComparing(day -> String.valueOf(day.party())))
                .toList();
    }

    /** A day for all is cancelled when nobody is left who is bound by it. */
    private static boolean isForNobody(DueDay cancelled, List<DueDay> days) {
        return days.stream()
                .noneMatch(day -> day.party() == null
                        && !day.cancelled()
                        && day.commitment().equals(cancelled.commitment()));
    }

    /** The parts of the record in which somebody has a fair share: what a report on fair shares is about. */
    public Set<Scope> aboutFairShares() {
        Set<Scope> scopes = new HashSet<>(Set.of(Scope.ALL));
        jdbc.sql("select u.party, c.slug, c.framework, ct.theme from commitment c"
                        + " join terms t on t.commitment_id = c.id and t.target like '{\"kind\":\"FAIR_SHARE\"%'"
                        + " and t.version = (select max(x.version) from terms x where x.commitment_id = c.id)"
                        + " join undertaking u on u.commitment_id = c.id"
                        + " left join commitment_theme ct on ct.commitment_id = c.id")
                .query(rs -> {
                    scopes.add(new Scope(Scope.Kind.PARTY, rs.getString("party")));
                    scopes.add(new Scope(Scope.Kind.COMMITMENT, rs.getString("slug")));
                    Optional.ofNullable(rs.getString("framework"))
                            .ifPresent(slug -> scopes.add(new Scope(Scope.Kind.FRAMEWORK, slug)));
                    Optional.ofNullable(rs.getString("theme"))
                            .ifPresent(slug -> scopes.add(new Scope(Scope.Kind.THEME, slug)));
                });
        return scopes;
    }

    private record Due(DueDay day, boolean own) {}

    private static Due due(Row row, LocalDate asOf) throws SQLException {
        @Nullable LocalDate withdrew = row.day("withdrew_on");
        @Nullable LocalDate ended = row.day("ended_on");
        boolean gone = row.columns().getBoolean("taken_away")
                || (withdrew != null && !withdrew.isAfter(asOf))
                || (ended != null && !ended.isAfter(asOf));
        return new Due(
                new DueDay(
                        row.text("slug"),
                        row.text("title"),
                        new PartyName(row.text("party"), row.text("name")),
                        row.dayKnown("due_on"),
                        row.columns().getInt("version") - 1 + (withdrew == null ? 0 : 1) + (ended == null ? 0 : 1),
                        row.moment("changed_at"),
                        gone),
                row.columns().getBoolean("own"));
    }
}
