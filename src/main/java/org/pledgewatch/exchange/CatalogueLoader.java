package org.pledgewatch.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.pledgewatch.commitments.CommitmentMerge;
import org.pledgewatch.commitments.ConflictsWithRecord;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.pledgewatch.exchange.catalogue.CatalogueFile;
import org.pledgewatch.exchange.catalogue.CatalogueReader;
import org.pledgewatch.exchange.catalogue.Reading;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Item;
import org.pledgewatch.forums.Session;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Merged;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the record up to what the catalogue's files say, in one transaction, all or nothing; what is there already is
 * not written again.
 */
@Service
@EnableConfigurationProperties(CatalogueSettings.class)
public class CatalogueLoader {

    /** Under which the files' digest is remembered. */
    private static final String NAME = "catalogue";

    private final CatalogueFiles files;
    private final Bundles bundles;
    private final PartyRegister register;
    private final Vocabulary vocabulary;
    private final Forums forums;
    private final CommitmentMerge commitments;
    private final DeskRecord desk;
    private final TransactionTemplate transaction;

    CatalogueLoader(
            CatalogueFiles files,
            Bundles bundles,
            PartyRegister register,
            Vocabulary vocabulary,
            Forums forums,
            CommitmentMerge commitments,
            DeskRecord desk,
            TransactionTemplate transaction) {
        this.files = files;
        this.bundles = bundles;
        this.register = register;
        this.vocabulary = vocabulary;
        this.forums = forums;
        this.commitments = commitments;
        this.desk = desk;
        this.transaction = transaction;
    }

    /**
     * Loads the bundled files and those of the directory in the settings.
     *
     * @return nothing where they are, to the byte, those loaded last
     * @throws BrokenCatalogue if a file is wrong or contradicts what is recorded for ever; then nothing is stored
     */
    public Optional<CatalogueLoaded> load() {
        List<CatalogueFile> all = files.all();
        String digest = CatalogueFiles.digest(all);
        if (bundles.has(NAME, digest)) {
            return Optional.empty();
        }
        return Optional.of(transaction.execute(status -> {
            CatalogueLoaded loaded = load(all);
            bundles.remember(NAME, digest);
            return loaded;
        }));
    }

    /**
     * Reads the files, where they are not those loaded last, and stores nothing: before the tables are made, so that a
     * broken file leaves a database untouched.
     *
     * @throws BrokenCatalogue if a file is wrong
     */
    static void check(CatalogueFiles files, DataSource database) {
        List<CatalogueFile> all = files.all();
        if (!Bundles.has(database, NAME, CatalogueFiles.digest(all))) {
            read(all);
        }
    }

    private static Catalogue read(List<CatalogueFile> files) {
        Reading reading = CatalogueReader.read(files);
        if (!reading.problems().isEmpty()) {
            throw new BrokenCatalogue(reading.problems());
        }
        return reading.catalogue();
    }

    /** @throws BrokenCatalogue if a file is wrong or contradicts what is recorded for ever; then nothing is stored */
    public CatalogueLoaded load(List<CatalogueFile> catalogue) {
        Catalogue read = read(catalogue);
        try {
            return transaction.execute(status -> store(read));
        } catch (ConflictsWithRecord e) {
            throw new BrokenCatalogue(
                    e.conflicts().stream().map(read::problem).sorted().toList());
        }
    }

    private CatalogueLoaded store(Catalogue catalogue) {
        Merged parties = register.merge(catalogue.parties());
        int declared = vocabulary.declare(catalogue.indicators(), catalogue.sources());
        return new CatalogueLoaded(
                parties,
                declared,
                forums.mergeThemes(catalogue.themes()),
                forums.mergeFrameworks(catalogue.frameworks()),
                forums.mergeSessions(ours(catalogue.sessions(), Session::slug, "session")),
                forums.mergeItems(ours(catalogue.items(), Item::slug, "item")),
                commitments.merge(ours(
                        catalogue.commitments(), entry -> entry.commitment().slug(), "commitment")));
    }

    /** What the desk published since is the desk's. */
    private <T> List<T> ours(List<T> listed, Function<T, String> slug, String kind) {
        Set<String> desks = desk.slugs(kind);
        return listed.stream()
                .filter(entry -> !desks.contains(slug.apply(entry)))
                .toList();
    }
}
