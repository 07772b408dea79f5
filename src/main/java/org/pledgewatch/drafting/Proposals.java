package org.pledgewatch.drafting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.Documents;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.pledgewatch.exchange.catalogue.Reading;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at forms and drafts: what is wrong, what it would mean with real figures, what says nearly the same. */
@Service
@Transactional(readOnly = true)
public class Proposals {

    private static final BigDecimal ALIKE = new BigDecimal("0.40");
    private static final int MOST_SIMILAR = 3;

    private final Documents documents;
    private final Publishing publishing;
    private final DraftStore drafts;
    private final Commitments commitments;
    private final Assessor assessor;
    private final PartyRegister register;
    private final Clock clock;

    Proposals(
            Documents documents,
            Publishing publishing,
            DraftStore drafts,
            Commitments commitments,
            Assessor assessor,
            PartyRegister register,
            Clock clock) {
        this.documents = documents;
        this.publishing = publishing;
        this.drafts = drafts;
        this.commitments = commitments;
        this.assessor = assessor;
        this.register = register;
        this.clock = clock;
    }

    /** A form for something new. */
    public Proposal look(Draft.Kind kind, Entered entered) {
        return look(kind, entered, null, null);
    }

    /** A draft as it is saved. */
    public Proposal look(Draft draft) {
        return look(draft, draft.content().entered());
    }

    /** A draft as its form is typed now. */
    public Proposal look(Draft draft, Entered entered) {
        return look(draft.kind(), entered, draft.base(), draft.id());
    }

    private Proposal look(Draft.Kind kind, Entered entered, Draft.@Nullable Base base, @Nullable Long id) {
        Written written = kind == Draft.Kind.SESSION
                ? new SessionForm(entered).write()
                : new CommitmentForm(entered, base == null ? null : entry(base), parties()).write();
        Reading reading = documents.read(written.content().document());
        List<FieldProblem> problems = new ArrayList<>(Hygiene.check(entered));
        problems.addAll(written.atFields(reading.problems()));
        if (kind == Draft.Kind.SESSION) {
            problems.addAll(SessionForm.check(entered));
        }
        if (reading.problems().isEmpty()) {
            problems.addAll(written.atFields(publishing.clashes(base, reading.catalogue())));
        }
        return new Proposal(
                written.content(),
                problems.stream().distinct().toList(),
                reading.catalogue(),
                problems.isEmpty() ? meanings(reading.catalogue()) : Map.of(),
                similar(entered, base, id));
    }

    private CommitmentEntry entry(Draft.Base base) {
        return documents.read(base.document()).catalogue().commitments().get(0);
    }

    private List<PartyEntry> parties() {
        return register.all().stream().map(Party::entry).toList();
    }

    private Map<String, Meaning> meanings(Catalogue catalogue) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (CommitmentEntry entry : catalogue.commitments()) {
            if (!entry.bindings().isEmpty()) {
                meanings.put(entry.commitment().slug(), Meaning.of(today, assessor.judge(entry, today, now)));
            }
        }
        return meanings;
    }

    /** The form for changing a recorded commitment, filled in as it is recorded. */
    public Optional<Entered> change(String slug) {
        return commitments.entry(slug).map(CommitmentForm::of);
    }

    /** What a change of a recorded commitment says before anything is changed. */
    public Content content(String slug, Entered recorded) {
        return new CommitmentForm(recorded, commitments.entry(slug).orElse(null), parties())
                .write()
                .content();
    }

    private List<Similar> similar(Entered entered, Draft.@Nullable Base base, @Nullable Long id) {
        if (!entered.has("text")) {
            return List.of();
        }
        Alike text = Alike.of(entered.text("text"));
        List<Similar> found = new ArrayList<>();
        for (Commitment commitment : commitments.all()) {
            if (base == null || !base.slug().equals(commitment.slug())) {
                found.add(
                        new Similar(commitment.title(), commitment.slug(), null, text.to(Alike.of(commitment.text()))));
            }
        }
        for (Draft.State state : List.of(Draft.State.DRAFT, Draft.State.IN_REVIEW)) {
            for (Draft draft : drafts.inState(state)) {
                if (id == null || draft.id() != id) {
                    Alike other = Alike.of(draft.content().entered().text("text"));
                    found.add(new Similar(draft.title(), null, draft.id(), text.to(other)));
                }
            }
        }
        return found.stream()
                .filter(similar -> similar.share().compareTo(ALIKE) >= 0)
                .sorted(Comparator.comparing(Similar::share).reversed())
                .limit(MOST_SIMILAR)
                .toList();
    }
}
