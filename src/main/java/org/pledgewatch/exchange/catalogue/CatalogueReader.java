package org.pledgewatch.exchange.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.forums.Item;
import org.pledgewatch.forums.Session;
import org.pledgewatch.forums.Theme;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.parties.PartyEntry;

/** Reads all files of the catalogue together; a list is read before those that refer to it. */
public final class CatalogueReader {

    private static final List<String> LISTS =
            List.of("parties", "sources", "indicators", "themes", "frameworks", "sessions", "items", "commitments");

    private final Problems problems = new Problems();
    private final Map<String, List<Entry>> lists = new HashMap<>();

    private final Known known;

    private boolean unreadable;

    private CatalogueReader(Known known) {
        this.known = known;
    }

    /** Reads files that are a whole: what they refer to is in them. */
    public static Reading read(List<CatalogueFile> files) {
        return read(files, Known.NOTHING);
    }

    /** Reads files that may also refer to what is recorded. */
    public static Reading read(List<CatalogueFile> files, Known known) {
        CatalogueReader reader = new CatalogueReader(known);
        files.forEach(reader::collect);
        // a file that cannot be read would make every reference to its entries a problem
        Catalogue catalogue = reader.unreadable ? empty() : reader.resolve();
        return new Reading(catalogue, reader.problems.sorted());
    }

    private static Catalogue empty() {
        return new Catalogue(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private void collect(CatalogueFile file) {
        int before = problems.count();
        Optional<Entry> root = YamlText.read(file, problems);
        unreadable |= root.isEmpty() && problems.count() > before;
        root.ifPresent(entry -> entry.make(() -> {
            for (String list : LISTS) {
                lists.computeIfAbsent(list, l -> new ArrayList<>()).addAll(entry.entries(list));
            }
            return entry;
        }));
    }

    private Catalogue resolve() {
        Names names = new Names(problems);
        known.tell(names);
        VocabularyReader vocabulary = new VocabularyReader(names, problems);
        ForumReader forums = new ForumReader(names);
        Map<String, PartyEntry> parties = new PartyReader(names).read(of("parties"));
        List<SourceEntry> sources = vocabulary.sources(of("sources"));
        Map<String, IndicatorEntry> indicators = vocabulary.indicators(of("indicators"));
        List<Theme> themes = forums.themes(of("themes"));
        Map<String, Framework> frameworks = forums.frameworks(of("frameworks"));
        List<Session> sessions = forums.sessions(of("sessions"));
        List<Item> items = forums.items(of("items"));
        CommitmentReader reader = new CommitmentReader(
                names,
                new TargetReader(names, with(known.indicators(), indicators), with(known.parties(), parties)),
                new BindingReader(names, with(known.parties(), parties), problems),
                with(known.frameworks(), frameworks));
        List<CommitmentEntry> commitments = reader.read(of("commitments"));
        return new Catalogue(
                List.copyOf(parties.values()),
                sources,
                List.copyOf(indicators.values()),
                themes,
                List.copyOf(frameworks.values()),
                sessions,
                items,
                commitments,
                reader.places());
    }

    private static <T> Map<String, T> with(Map<String, T> recorded, Map<String, T> read) {
        Map<String, T> all = new HashMap<>(recorded);
        all.putAll(read);
        return all;
    }

    private List<Entry> of(String list) {
        return lists.getOrDefault(list, List.of());
    }
}
