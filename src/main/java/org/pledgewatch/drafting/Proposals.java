package org.pledgewatch.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.Documents;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.pledgewatch.exchange.catalogue.Problem;
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

    private final Documents documents;
    private final Soundness soundness;
    private final Similarity similar;
    private final Commitments commitments;
    private final Assessor assessor;
    private final PartyRegister register;
    private final Clock clock;

    Proposals(
            Documents documents,
            Soundness soundness,
            Similarity similar,
            Commitments commitments,
            Assessor assessor,
            PartyRegister register,
            Clock clock) {
        this.documents = documents;
        this.soundness = soundness;
        this.similar = similar;
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
        return switch (kind) {
            case DOCUMENT -> {
                String document = entered.text(DocumentForm.FIELD);
                Reading reading = documents.read(document);
                Content content = DocumentForm.content(document, reading);
                yield proposal(entered, content, reading, DocumentForm::atLines, base, id);
            }
            case SESSION -> proposal(entered, new SessionForm(entered).write(), base, id);
            case COMMITMENT, CHANGE ->
                proposal(
                        entered,
                        new CommitmentForm(entered, base == null ? null : entry(base), parties()).write(),
                        base,
                        id);
        };
    }

    /** What a program sent; what is wrong is told where it stands in the call. */
    public Proposal look(SentDocument sent) {
        String document = sent.yaml().text();
        Reading reading = documents.read(document);
        Written written = new Written(DocumentForm.content(document, reading), sent.yaml());
        Content content = written.content();
        return proposal(content.entered(), content, reading, written::atFields, sent.base(), null);
    }

    private Proposal proposal(Entered typed, Written written, Draft.@Nullable Base base, @Nullable Long id) {
        Reading reading = documents.read(written.content().document());
        return proposal(typed, written.content(), reading, written::atFields, base, id);
    }

    /** @param typed as it was typed: what is written keeps no name that may not be kept */
    private Proposal proposal(
            Entered typed,
            Content content,
            Reading reading,
            Function<List<Problem>, List<FieldProblem>> atFields,
            Draft.@Nullable Base base,
            @Nullable Long id) {
        List<FieldProblem> problems = new ArrayList<>(Hygiene.check(typed));
        problems.addAll(atFields.apply(reading.problems()));
        problems.addAll(ChathamHouse.check(typed));
        if (reading.problems().isEmpty()) {
            problems.addAll(atFields.apply(soundness.clashes(base, reading.catalogue())));
        }
        return new Proposal(
                content,
                problems.stream().distinct().toList(),
                reading.catalogue(),
                problems.isEmpty() ? meanings(reading.catalogue()) : Map.of(),
                similar.to(content, reading.catalogue(), base, id));
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
        return commitments.entry(slug).map(RecordedFields::of);
    }

    /** What a change of a recorded commitment says before anything is changed. */
    public Content content(String slug, Entered recorded) {
        return new CommitmentForm(recorded, commitments.entry(slug).orElse(null), parties())
                .write()
                .content();
    }
}
