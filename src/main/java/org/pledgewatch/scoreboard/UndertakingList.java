package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.commitments.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Undertakings in pages, each with its periods and history; as many queries for a page of one as for one of many. */
@Component
public class UndertakingList {

    private final JdbcClient jdbc;
    private final Standings standings;
    private final Assessor assessor;
    private final ChangeBoard changes;

    UndertakingList(JdbcClient jdbc, Standings standings, Assessor assessor, ChangeBoard changes) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.assessor = assessor;
        this.changes = changes;
    }

    /** In order of the catalogue, then of the parties' names. */
    public Slice<UndertakingLine> find(StandingFilter filter, When when, int page, int size) {
        Map<Key, Long> ids = ids(filter);
        if (when.live()) {
            Slice<Standing> found = Slice.of(standings.find(filter, when), page, size);
            ids.keySet().retainAll(found.items().stream().map(Key::of).toList());
            return lines(found, judged(ids.values(), when), when);
        }
        List<Judged> judged = judged(ids.values(), when);
        return lines(Slice.of(standings.find(filter, when, () -> judged), page, size), judged, when);
    }

    private Map<Key, Long> ids(StandingFilter filter) {
        Map<Key, Long> ids = new HashMap<>();
        jdbc.sql("select u.id, c.slug, u.party from undertaking u join commitment c on c.id = u.commitment_id"
                        + filter.where())
                .params(filter.values())
                .query(row -> {
                    ids.put(new Key(row.getString("slug"), row.getString("party")), row.getLong("id"));
                });
        return ids;
    }

    private List<Judged> judged(Collection<Long> ids, When when) {
        return ids.isEmpty() ? List.of() : assessor.judge(Selection.of(ids), when.asOf(), when.knownAt());
    }

    private Slice<UndertakingLine> lines(Slice<Standing> found, List<Judged> judged, When when) {
        Map<Key, Judgement> judgements = new HashMap<>();
        judged.forEach(j -> judgements.put(new Key(j.commitment(), j.party()), j.judgement()));
        Map<Key, List<ChangeFacts>> histories = histories(found.items(), when);
        List<UndertakingLine> lines = new ArrayList<>();
        for (Standing standing : found.items()) {
            Key key = Key.of(standing);
            lines.add(line(standing, judgements.get(key), histories.getOrDefault(key, List.of()), when));
        }
        return new Slice<>(lines, found.total());
    }

    private static UndertakingLine line(
            Standing standing, @Nullable Judgement judgement, List<ChangeFacts> history, When when) {
        List<PeriodFacts> periods = judgement == null
                ? List.of()
                : judgement.periods().stream().map(PeriodFacts::of).toList();
        return new UndertakingLine(when.live() ? standing : standing.since(since(history)), periods, history);
    }

    /** The day from which the newest status and its reason hold; none where the record has no history yet. */
    static @Nullable LocalDate since(List<ChangeFacts> newestFirst) {
        return newestFirst.isEmpty() ? null : newestFirst.get(0).effectiveOn();
    }

    private Map<Key, List<ChangeFacts>> histories(List<Standing> some, When when) {
        Map<Key, List<ChangeFacts>> histories = new HashMap<>();
        if (some.isEmpty()) {
            return histories;
        }
        List<String> slugs = some.stream().map(Standing::commitment).distinct().toList();
        List<String> parties = some.stream().map(Standing::party).distinct().toList();
        for (ChangeFacts change : changes.histories(slugs, parties, when)) {
            histories
                    .computeIfAbsent(new Key(change.commitment(), change.party()), key -> new ArrayList<>())
                    .add(change);
        }
        return histories;
    }

    /** Which undertaking. */
    private record Key(String commitment, String party) {
        static Key of(Standing standing) {
            return new Key(standing.commitment(), standing.party());
        }
    }
}
