package org.pledgewatch.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Reply;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.exchange.Documents;
import org.pledgewatch.forums.Citation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Before something against a party is first published, its contact is asked, and has a number of its working days. What
 * counts as against it: every status that a party would dispute, also a first slip.
 */
@Service
@Transactional
public class RightOfReply {

    private static final String SOURCE = "Reply to Pledgewatch before publication";

    private final ReplyStore store;
    private final Contacts contacts;
    private final Documents documents;
    private final Assessor assessor;
    private final Undertakings undertakings;
    private final Clock clock;

    RightOfReply(
            ReplyStore store,
            Contacts contacts,
            Documents documents,
            Assessor assessor,
            Undertakings undertakings,
            Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.documents = documents;
        this.assessor = assessor;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /**
     * A party against which a draft would publish something for the first time.
     *
     * @param contact whether the desk knows whom to ask
     * @param request none where it was not asked yet
     */
    public record Owed(
            String party, boolean contact, @Nullable ReplyRequest request) {}

    /** In order of party; empty for a draft that has problems. */
    @Transactional(readOnly = true)
    public List<Owed> owed(Draft draft) {
        Map<String, ReplyRequest> asked = new TreeMap<>();
        store.of(draft.id()).forEach(request -> asked.put(request.party(), request));
        Set<String> known = contacts.all().stream().map(Contact::party).collect(Collectors.toSet());
        return against(draft).stream()
                .map(party -> new Owed(party, known.contains(party), asked.get(party)))
                .toList();
    }

    /** How many of those that were asked about a draft have replied. */
    @Transactional(readOnly = true)
    public long replies(Draft draft) {
        return store.of(draft.id()).stream()
                .filter(request -> request.said() != null)
                .count();
    }

    private Set<String> against(Draft draft) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Set<String> against = new TreeSet<>();
        for (CommitmentEntry entry :
                documents.read(draft.content().document()).catalogue().commitments()) {
            adverse(assessor.judge(entry, today, now)).forEach(against::add);
        }
        Draft.Base base = draft.base();
        if (base != null) {
            against.removeAll(adverse(assessor.judge(Selection.ofCommitment(base.slug()), today, now)));
        }
        return against;
    }

    private static List<String> adverse(List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.judgement().status().isAdverse())
                .map(Judged::party)
                .toList();
    }

    /** @throws Refused if a party whose contact is known was not asked, or may still reply by {@code day} */
    void requireHeard(Draft draft, LocalDate day) {
        List<Owed> waiting = unheard(draft, day);
        if (!waiting.isEmpty()) {
            ReplyRequest request = waiting.get(0).request();
            String parties = String.join(", ", waiting.stream().map(Owed::party).toList());
            throw new Refused(
                    request == null
                            ? "This would publish something against " + parties
                                    + " for the first time: ask for the reply, then it publishes itself."
                            : parties + " may reply until " + request.dueOn()
                                    + ": it cannot be published before that.");
        }
    }

    /** Parties whose contact is known and that were not asked, or may still reply by {@code day}. */
    List<Owed> unheard(Draft draft, LocalDate day) {
        return owed(draft).stream()
                .filter(owed -> owed.contact() || owed.request() != null)
                .filter(owed -> owed.request() == null || owed.request().isOpen(day))
                .toList();
    }

    /** What was asked about the draft and answered goes beside the statuses, when these are published. */
    void settle(Draft draft) {
        List<ReplyRequest> requests = store.of(draft.id());
        if (requests.isEmpty()) {
            return;
        }
        for (CommitmentEntry entry :
                documents.read(draft.content().document()).catalogue().commitments()) {
            for (ReplyRequest request : requests) {
                undertakings
                        .find(entry.commitment().slug(), request.party())
                        .ifPresent(undertaking -> settle(undertaking.id(), request));
            }
        }
    }

    private void settle(long undertaking, ReplyRequest request) {
        undertakings.asked(undertaking, request.dueOn());
        PartysReply said = request.said();
        if (said != null) {
            undertakings.reply(
                    undertaking,
                    new Reply(
                            Objects.requireNonNull(request.answeredOn()),
                            said.text(),
                            said.language(),
                            said.claimed(),
                            Citation.of(SOURCE, said.link())));
        }
    }

    List<ReplyRequest> requests(Draft draft) {
        return store.of(draft.id());
    }
}
