package org.pledgewatch.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentMerge;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.pledgewatch.exchange.catalogue.CatalogueFile;
import org.pledgewatch.exchange.catalogue.CatalogueReader;
import org.pledgewatch.exchange.catalogue.CatalogueWriter;
import org.pledgewatch.exchange.catalogue.Known;
import org.pledgewatch.exchange.catalogue.Reading;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.forums.Item;
import org.pledgewatch.forums.Session;
import org.pledgewatch.forums.Theme;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents in the catalogue's format that the desk writes: read against the record, taken into it, written from it.
 */
@Service
@Transactional
public class Documents {

    /** How a document of the desk is called where a problem is told. */
    private static final String NAME = "draft";

    private final PartyRegister register;
    private final Vocabulary vocabulary;
    private final Forums forums;
    private final Commitments commitments;
    private final CommitmentMerge merge;
    private final DeskRecord desk;

    Documents(
            PartyRegister register,
            Vocabulary vocabulary,
            Forums forums,
            Commitments commitments,
            CommitmentMerge merge,
            DeskRecord desk) {
        this.register = register;
        this.vocabulary = vocabulary;
        this.forums = forums;
        this.commitments = commitments;
        this.merge = merge;
        this.desk = desk;
    }

    /** Reads a document that may refer to all that is recorded. */
    @Transactional(readOnly = true)
    public Reading read(String document) {
        return CatalogueReader.read(List.of(CatalogueFile.of(NAME, document)), known());
    }

    private Known known() {
        Set<String> sessions = new HashSet<>();
        forums.sessions().forEach(session -> sessions.add(session.slug()));
        Set<String> items = new HashSet<>();
        forums.itemsAtTheDesk().forEach(item -> items.add(item.slug()));
        Set<String> themes = new HashSet<>();
        forums.themes().forEach(theme -> themes.add(theme.slug()));
        return new Known(
                byCode(register.all().stream().map(Party::entry).toList(), PartyEntry::code),
                vocabulary.indicators(),
                byCode(forums.frameworks(), Framework::slug),
                themes,
                sessions,
                items,
                commitments.all().stream().map(Commitment::slug).collect(Collectors.toSet()));
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        Map<String, T> map = new HashMap<>();
        things.forEach(thing -> map.put(code.apply(thing), thing));
        return map;
    }

    /**
     * Takes the sessions, items and commitments of a document into the record; they are the desk's from now on.
     *
     * @throws org.pledgewatch.commitments.ConflictsWithRecord if it contradicts what is recorded for ever
     */
    public void take(Catalogue document) {
        forums.addSessions(document.sessions());
        forums.addItems(document.items());
        merge.add(document.commitments());
        document.sessions().forEach(session -> desk.take("session", session.slug()));
        document.items().forEach(item -> desk.take("item", item.slug()));
        document.commitments()
                .forEach(entry -> desk.take("commitment", entry.commitment().slug()));
    }

    /** A commitment as it is recorded, as a document. */
    @Transactional(readOnly = true)
    public Optional<String> ofCommitment(String slug) {
        return commitments.entry(slug).map(this::written);
    }

    /** Some of a commitment, as a document. */
    @Transactional(readOnly = true)
    public String written(CommitmentEntry entry) {
        return writer().commitments(List.of(entry)).text();
    }

    /** A session with what was said in it, as a document; what is off the record stays at the desk. */
    @Transactional(readOnly = true)
    public Optional<String> ofSession(String slug) {
        return forums.sessions().stream()
                .filter(session -> session.slug().equals(slug))
                .findFirst()
                .map(session -> writer().sessions(List.of(session))
                        .items(forums.items().stream()
                                .filter(item -> slug.equals(item.session()))
                                .toList())
                        .commitments(commitments.entries().stream()
                                .filter(entry -> slug.equals(entry.commitment().session()))
                                .toList())
                        .text());
    }

    /** Everything the desk can enter, as one document. */
    @Transactional(readOnly = true)
    public String ofEverything() {
        List<Theme> themes = forums.themes();
        List<Session> sessions = forums.sessions();
        List<Item> items = forums.items();
        List<CommitmentEntry> entries = commitments.entries();
        return writer().themes(themes)
                .frameworks(forums.frameworks())
                .sessions(sessions)
                .items(items)
                .commitments(entries)
                .text();
    }

    private CatalogueWriter writer() {
        return new CatalogueWriter(register.all().stream().map(Party::entry).toList());
    }
}
