package org.pledgewatch.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.CommitmentFilter;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.LastChange;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.RecordBoard;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Component;

/** Every page that search engines should list; single figures are left to the pages that use them. */
@Component
class SiteMap {

    private static final List<String> PLAIN = List.of(
            "/",
            "/parties",
            "/commitments",
            "/frameworks",
            "/themes",
            "/fair-share",
            "/fair-share/calculator",
            "/integration-index",
            "/changes",
            "/method",
            "/data");

    private final RecordBoard records;
    private final PartyBoard parties;
    private final CommitmentBoard commitments;
    private final ForumBoard forums;
    private final FigureBoard figures;
    private final FairShares shares;

    SiteMap(
            RecordBoard records,
            PartyBoard parties,
            CommitmentBoard commitments,
            ForumBoard forums,
            FigureBoard figures,
            FairShares shares) {
        this.records = records;
        this.parties = parties;
        this.commitments = commitments;
        this.forums = forums;
        this.figures = figures;
        this.shares = shares;
    }

    /**
     * A page by its path.
     *
     * @param changed when what it tells last became another; none where that is not known
     */
    record Entry(String path, @Nullable Instant changed) {}

    List<Entry> entries(When when) {
        Map<String, Instant> changed = changes();
        List<String> paths = new ArrayList<>(PLAIN);
        forums.frameworks().forEach(f -> paths.add("/frameworks/" + f.slug()));
        forums.themes().forEach(t -> paths.add("/themes/" + t.slug()));
        years(when).forEach(year -> paths.add("/fair-share/" + year));
        commitments.find(CommitmentFilter.ALL, when).forEach(c -> paths.add("/commitments/" + c.slug()));
        parties.names().forEach(p -> paths.add("/parties/" + p.code()));
        changed.keySet().stream()
                .filter(path -> path.matches("/commitments/.+/.+"))
                .forEach(paths::add);
        return paths.stream().map(path -> new Entry(path, changed.get(path))).toList();
    }

    /** Of undertakings, and the newest of them for their commitments and parties. */
    private Map<String, Instant> changes() {
        Map<String, Instant> changed = new LinkedHashMap<>();
        for (LastChange change : records.changes()) {
            String commitment = "/commitments/" + change.commitment();
            for (String path : List.of(commitment + "/" + change.party(), commitment, "/parties/" + change.party())) {
                changed.merge(path, change.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return changed;
    }

    private List<Integer> years(When when) {
        Reckoner reckoner = shares.knownAt(figures.lastRecorded(when.knownAt()));
        return reckoner.judgedYears(shares.presets().headline()).stream()
                .filter(year -> year <= when.asOf().getYear())
                .toList();
    }
}
