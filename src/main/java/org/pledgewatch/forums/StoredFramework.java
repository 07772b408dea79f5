package org.pledgewatch.forums;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Framework.Horizon;
import org.pledgewatch.forums.Framework.Round;

/** The row of a framework, with its rounds and horizons. */
@Entity
@Table(name = "framework")
class StoredFramework implements Stored<Framework> {

    /** The row of a round, less its slug. */
    @Embeddable
    record RoundRow(
            String title, LocalDate startsOn, @Nullable LocalDate endsOn) {}

    @Id
    private String slug;

    private String title;
    private @Nullable String about;
    private @Nullable LocalDate adoptedOn;
    private @Nullable String sourceTitle;
    private @Nullable String sourceLink;
    private int ordinal;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "framework_round", joinColumns = @JoinColumn(name = "framework"))
    @MapKeyColumn(name = "slug")
    private Map<String, RoundRow> rounds = new HashMap<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "framework_horizon", joinColumns = @JoinColumn(name = "framework"))
    @MapKeyColumn(name = "span")
    @Column(name = "title")
    private Map<String, String> horizons = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredFramework() {}

    @SuppressWarnings("NullAway.Init")
    StoredFramework(Framework framework) {
        slug = framework.slug();
    }

    @Override
    public void take(Framework framework, int place) {
        Citation source = framework.source();
        title = framework.title();
        about = framework.about();
        adoptedOn = framework.adoptedOn();
        sourceTitle = source == null ? null : source.document();
        sourceLink = source == null ? null : source.link();
        ordinal = place;
        Map<String, RoundRow> newRounds = new HashMap<>();
        framework.rounds().forEach(r -> newRounds.put(r.slug(), new RoundRow(r.title(), r.startsOn(), r.endsOn())));
        rounds.keySet().retainAll(newRounds.keySet());
        rounds.putAll(newRounds);
        Map<String, String> newHorizons = new HashMap<>();
        framework.horizons().forEach(h -> newHorizons.put(h.span().toString(), h.title()));
        horizons.keySet().retainAll(newHorizons.keySet());
        horizons.putAll(newHorizons);
    }

    @Override
    public Framework value() {
        Citation source = sourceTitle == null ? null : Citation.of(sourceTitle, sourceLink);
        List<Round> roundsInOrder = rounds.entrySet().stream()
                .map(e -> new Round(
                        e.getKey(),
                        e.getValue().title(),
                        e.getValue().startsOn(),
                        e.getValue().endsOn()))
                .toList();
        List<Horizon> horizonsInOrder = horizons.entrySet().stream()
                .map(e -> new Horizon(Period.parse(e.getKey()), e.getValue()))
                .toList();
        return new Framework(slug, title, about, adoptedOn, source, roundsInOrder, horizonsInOrder);
    }

    @Override
    public int ordinal() {
        return ordinal;
    }
}
