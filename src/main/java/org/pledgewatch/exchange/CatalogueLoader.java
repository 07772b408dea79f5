package org.pledgewatch.exchange;

import java.util.List;
import org.pledgewatch.commitments.CommitmentMerge;
import org.pledgewatch.commitments.ConflictsWithRecord;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.pledgewatch.exchange.catalogue.CatalogueFile;
import org.pledgewatch.exchange.catalogue.CatalogueReader;
import org.pledgewatch.exchange.catalogue.Reading;
import org.pledgewatch.forums.Forums;
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

    private final CatalogueFiles files;
    private final PartyRegister register;
    private final Vocabulary vocabulary;
    private final Forums forums;
    private final CommitmentMerge commitments;
    private final TransactionTemplate transaction;

    CatalogueLoader(
            CatalogueFiles files,
            PartyRegister register,
            Vocabulary vocabulary,
            Forums forums,
            CommitmentMerge commitments,
            TransactionTemplate transaction) {
        this.files = files;
        this.register = register;
        this.vocabulary = vocabulary;
        this.forums = forums;
        this.commitments = commitments;
        this.transaction = transaction;
    }

    /**
     * Loads the bundled files and those of the directory in the settings.
     *
     * @throws BrokenCatalogue if a file is wrong or contradicts what is recorded for ever; then nothing is stored
     */
    public CatalogueLoaded load() {
        return load(files.all());
    }

    /** @throws BrokenCatalogue if a file is wrong or contradicts what is recorded for ever; then nothing is stored */
    public CatalogueLoaded load(List<CatalogueFile> catalogue) {
        Reading reading = CatalogueReader.read(catalogue);
        if (!reading.problems().isEmpty()) {
            throw new BrokenCatalogue(reading.problems());
        }
        try {
            return transaction.execute(status -> store(reading.catalogue()));
        } catch (ConflictsWithRecord e) {
            throw new BrokenCatalogue(e.conflicts().stream()
                    .map(reading.catalogue()::problem)
                    .sorted()
                    .toList());
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
                forums.mergeSessions(catalogue.sessions()),
                forums.mergeItems(catalogue.items()),
                commitments.merge(catalogue.commitments()));
    }
}
