package org.pledgewatch.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.commitments.UndertakingReader;
import org.pledgewatch.commitments.UndertakingRow;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges when asked: any undertaking, as of any date, by what was known at any moment. Writes nothing. */
@Service
@Transactional(readOnly = true)
public class Assessor {

    private final Evidences evidences;
    private final UndertakingReader undertakings;
    private final PartyRegister register;

    Assessor(Evidences evidences, UndertakingReader undertakings, PartyRegister register) {
        this.evidences = evidences;
        this.register = register;
        this.undertakings = undertakings;
    }

    /**
     * The judgement of one undertaking.
     *
     * @return nothing where the party is not bound by the commitment, or was not yet known to be
     */
    public Optional<Judgement> judge(String commitment, String party, LocalDate asOf, Instant knownAt) {
        return undertakings
                .find(commitment, party)
                .flatMap(id -> judge(Selection.one(id), asOf, knownAt).stream()
                        .map(Judged::judgement)
                        .findFirst());
    }

    /**
     * The judgement of one undertaking, and what it would take from then on.
     *
     * @return nothing where the party is not bound by the commitment, or was not yet known to be
     */
    public Optional<Outlook> closely(String commitment, String party, LocalDate asOf, Instant knownAt) {
        return undertakings.find(commitment, party).flatMap(id -> {
            AsKnown known = evidences.read(Selection.one(id), knownAt);
            return known.rows().stream().findFirst().map(row -> {
                Judgement judgement = known.judge(row.id(), asOf);
                return new Outlook(judgement, known.prospect(row.id(), judgement, asOf));
            });
        });
    }

    /** The judgements of all undertakings, in order of party and commitment. */
    public List<Judged> judgeAll(LocalDate asOf, Instant knownAt) {
        return judged(evidences.readWhole(Selection.all(), knownAt), asOf);
    }

    /** The judgements of some undertakings, in order of party and commitment; who was not yet known is left out. */
    public List<Judged> judge(Selection selection, LocalDate asOf, Instant knownAt) {
        return judged(evidences.read(selection, knownAt), asOf);
    }

    /** What the judgements would be, were a commitment recorded as it is written here; in the order of its parties. */
    public List<Judged> judge(CommitmentEntry proposed, LocalDate asOf, Instant knownAt) {
        Map<String, Integer> numbers = register.all().stream().collect(Collectors.toMap(Party::code, Party::no));
        return judged(evidences.of(proposed.proposed(numbers), knownAt), asOf);
    }

    private static List<Judged> judged(AsKnown known, LocalDate asOf) {
        List<Judged> judged = new ArrayList<>();
        for (UndertakingRow row : known.rows()) {
            judged.add(new Judged(row.commitment(), row.party(), known.judge(row.id(), asOf)));
        }
        return judged;
    }
}
