package org.pledgewatch.observations;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records figures. Nothing is ever overwritten: what says something else than the figure in force is added behind it
 * and supersedes it; what says the same is not written at all, so a file can be taken in any number of times.
 */
@Service
public class ObservationIntake {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final Vocabulary vocabulary;
    private final PartyRegister parties;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Editions editions;

    ObservationIntake(
            JdbcTemplate jdbc,
            Vocabulary vocabulary,
            PartyRegister parties,
            Clock clock,
            ApplicationEventPublisher events,
            Editions editions) {
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
        this.parties = parties;
        this.clock = clock;
        this.events = events;
        this.editions = editions;
    }

    /**
     * Records all figures, or none.
     *
     * @param recordedBy the role or program, never a person's address
     * @throws IllegalArgumentException if one names a party, indicator, slice or source that is not registered; readers
     *     of files check that row by row before
     */
    @Transactional
    public IntakeResult append(List<NewFigure> figures, String recordedBy) {
        IntakePlan plan = reserve(figures);
        record(plan, recordedBy);
        return plan.result();
    }

    /** What {@link #append} would do, without doing it. */
    @Transactional(readOnly = true)
    public IntakePlan plan(List<NewFigure> figures) {
        List<PlannedFigure> written = new ArrayList<>();
        int corrected = 0;
        Map<Long, List<NewFigure>> bySeries = bySeries(figures);
        Set<Long> known = knownSeries(bySeries.keySet());
        for (Map.Entry<Long, List<NewFigure>> entry : bySeries.entrySet()) {
            long key = entry.getKey();
            boolean isKnown = known.contains(key);
            int number = isKnown ? nextNumber(key) : 0;
            Map<Object, Figure> inForce = new HashMap<>();
            (isKnown ? inForce(key) : Series.EMPTY).figures().forEach(figure -> inForce.put(figure.period(), figure));
            for (NewFigure figure : entry.getValue()) {
                Figure before = inForce.get(figure.period());
                if (isSame(before, figure.value())) {
                    continue;
                }
                long id = SeriesKey.observation(key, number++);
                written.add(new PlannedFigure(id, figure, before));
                if (figure.value() == null) {
                    inForce.remove(figure.period());
                } else {
                    inForce.put(figure.period(), new Figure(id, figure.period(), figure.value()));
                }
                corrected += before == null ? 0 : 1;
            }
        }
        int added = written.size() - corrected;
        return new IntakePlan(written, new IntakeResult(added, corrected, figures.size() - written.size()));
    }

    /** The plan, with the turn to write: until the transaction ends nobody else records, so it holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public IntakePlan reserve(List<NewFigure> figures) {
        jdbc.queryForList("select id from observation_lock where id = 1 for update");
        return plan(figures);
    }

    private static boolean isSame(@Nullable Figure before, @Nullable BigDecimal now) {
        if (before == null || now == null) {
            return before == null && now == null;
        }
        return before.value().compareTo(now) == 0;
    }

    /** In order of the series, and within it of the periods, so that the first intake lies in order of time. */
    private Map<Long, List<NewFigure>> bySeries(List<NewFigure> figures) {
        Map<String, Integer> numbers = parties.all().stream().collect(Collectors.toMap(Party::code, Party::no));
        Map<Long, List<NewFigure>> bySeries = new TreeMap<>();
        for (NewFigure figure : figures) {
            Integer party = numbers.get(figure.party());
            if (party == null) {
                throw new IllegalArgumentException("There is no party \"" + figure.party() + "\".");
            }
            long key = vocabulary
                    .series(party, figure.indicator(), figure.breakdown())
                    .orElseThrow(() -> new IllegalArgumentException("There is no indicator \"" + figure.indicator()
                            + "\" with the breakdown \"" + figure.breakdown() + "\"."));
            bySeries.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
        }
        bySeries.values().forEach(list -> list.sort((a, b) -> a.period().compareTo(b.period())));
        return bySeries;
    }

    private int sourceOf(NewFigure figure) {
        return vocabulary
                .sourceNumber(figure.source())
                .orElseThrow(() -> new IllegalArgumentException("There is no source \"" + figure.source() + "\"."));
    }

    private Set<Long> knownSeries(Set<Long> keys) {
        Set<Long> known = new HashSet<>();
        jdbc.query(
                "select id from series where id = any(?)",
                row -> {
                    known.add(row.getLong(1));
                },
                (Object) keys.toArray(Long[]::new));
        return known;
    }

    private Series inForce(long key) {
        RecordedFigures.Collector collector = new RecordedFigures.Collector();
        jdbc.query(
                "select id, first_day, last_day, figure from observation where id >= ? and id < ? order by id",
                row -> {
                    collector.add(row.getLong(1), row.getInt(2), row.getInt(3), Decimals.plain(row.getBigDecimal(4)));
                },
                SeriesKey.firstObservation(key),
                SeriesKey.firstObservation(key + 1));
        return collector.done().series(key);
    }

    private int nextNumber(long key) {
        Long last = jdbc.queryForObject(
                "select max(id) from observation where id >= ? and id < ?",
                Long.class,
                SeriesKey.firstObservation(key),
                SeriesKey.firstObservation(key + 1));
        return last == null ? 0 : SeriesKey.numberOf(last) + 1;
    }

    /**
     * Records a plan that was reserved in the same transaction.
     *
     * @param recordedBy the role or program, never a person's address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(IntakePlan plan, String recordedBy) {
        if (plan.written().isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        addSeries(plan);
        jdbc.batchUpdate("""
                insert into observation (id, first_day, last_day, figure, recorded_at, source_no, recorded_by, link, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", plan.written(), BATCH, (statement, planned) -> set(statement, planned, now, recordedBy));
        jdbc.update("update observation_lock set last_recording = ? where id = 1", now.atOffset(ZoneOffset.UTC));
        editions.changed();
        events.publishEvent(new FiguresRecorded(plan.series(), now));
    }

    private void addSeries(IntakePlan plan) {
        Map<Long, NewFigure> first = new TreeMap<>();
        plan.written().forEach(planned -> first.putIfAbsent(SeriesKey.seriesOf(planned.id()), planned.figure()));
        first.keySet().removeAll(knownSeries(Set.copyOf(first.keySet())));
        jdbc.batchUpdate(
                "insert into series (id, party, indicator, breakdown) values (?, ?, ?, ?)",
                first.entrySet(),
                BATCH,
                (statement, entry) -> {
                    statement.setLong(1, entry.getKey());
                    statement.setString(2, entry.getValue().party());
                    statement.setString(3, entry.getValue().indicator());
                    statement.setString(4, entry.getValue().breakdown().code());
                });
    }

    private void set(PreparedStatement statement, PlannedFigure planned, Instant now, String recordedBy)
            throws SQLException {
        NewFigure figure = planned.figure();
        statement.setLong(1, planned.id());
        statement.setInt(2, Math.toIntExact(figure.period().start().toEpochDay()));
        statement.setInt(3, Math.toIntExact(figure.period().end().toEpochDay()));
        statement.setBigDecimal(4, figure.value());
        statement.setObject(5, now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setInt(6, sourceOf(figure));
        statement.setString(7, recordedBy);
        statement.setString(8, figure.link());
        statement.setString(9, figure.note());
    }
}
