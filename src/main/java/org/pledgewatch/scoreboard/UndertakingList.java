package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.assessment.judgement.Judgement;
import org.springframework.stereotype.Component;

/** Undertakings in pages, each with its periods and history; as many queries for a page of one as for one of many. */
@Component
public class UndertakingList {

    private final Standings standings;
    private final Assessor assessor;
    private final ChangeBoard changes;

    UndertakingList(Standings standings, Assessor assessor, ChangeBoard changes) {
        this.standings = standings;
        this.assessor = assessor;
        this.changes = changes;
    }

    /** In order of the catalogue, then of the parties' names. */
    public Slice<UndertakingLine> find(StandingFilter filter, When when, int page, int size) {
        List<Judged> judged = assessor.judgeAll(when.asOf(), when.knownAt());
        Slice<Standing> found = Slice.of(standings.find(filter, when, () -> judged), page, size);
        Map<Key, Judgement> judgements = new HashMap<>();
        judged.forEach(j -> judgements.put(new Key(j.commitment(), j.party()), j.judgement()));
        Map<Key, List<ChangeFacts>> histories = histories(found.items(), when);
        List<UndertakingLine> lines = new ArrayList<>();
        for (Standing standing : found.items()) {
            Key key = new Key(standing.commitment(), standing.party());
            lines.add(line(
                    standing, judgements.get(key), histories.getOrDefault(key, List.of()), when));
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

    /** The day on which the newest status became true; none where the record has no history yet. */
    static @Nullable LocalDate since(List<ChangeFacts> newestFirst) {
        return newestFirst.stream()
                .filter(change -> change.from() != change.to())
                .map(ChangeFacts::effectiveOn)
                .findFirst()
                .orElse(null);
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
    private record Key(String commitment, String party) {}
}
