package org.pledgewatch.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is bound by what, and the record of each: reports, verdicts, replies. Only a withdrawal ends one. */
@Service
@Transactional
public class Undertakings {

    private final CommitmentStore store;
    private final PartyRegister register;
    private final ApplicationEventPublisher events;

    Undertakings(CommitmentStore store, PartyRegister register, ApplicationEventPublisher events) {
        this.store = store;
        this.register = register;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Undertaking> find(String commitment, String party) {
        return store.find(commitment)
                .flatMap(row -> register.find(party).map(p -> UndertakingId.of(p.no(), row.id())))
                .flatMap(store::undertaking)
                .map(row -> row.undertaking(commitment));
    }

    @Transactional(readOnly = true)
    public Optional<Undertaking> find(long id) {
        return store.undertaking(id)
                .flatMap(row -> store.slug(row.commitmentId()).map(row::undertaking));
    }

    /** @throws IllegalArgumentException if no version of the terms has the milestone, or it lies ahead */
    public void report(long id, MilestoneReport report) {
        StoredUndertaking undertaking = get(id);
        Instant now = store.now();
        requireMilestone(undertaking, report.milestone());
        LocalDate doneOn = report.doneOn();
        // the day may have begun in the party's zone already
        if (doneOn != null && doneOn.isAfter(now.atOffset(ZoneOffset.MAX).toLocalDate())) {
            throw new IllegalArgumentException("The milestone " + report.milestone() + " cannot be done on " + doneOn
                    + ", which lies ahead: report it when it is done.");
        }
        store.add(new StoredReport(id, report, store.add(report.evidence()), now));
        changed(id);
    }

    private void requireMilestone(StoredUndertaking undertaking, String milestone) {
        boolean known = store.terms(undertaking.commitmentId()).stream()
                .map(row -> row.terms().target())
                .anyMatch(target -> target instanceof Milestones m
                        && m.steps().stream().anyMatch(step -> step.key().equals(milestone)));
        if (!known) {
            throw new IllegalArgumentException(
                    "The commitment has no milestone \"" + milestone + "\": check its key in the terms.");
        }
    }

    public void judge(long id, Verdict verdict) {
        get(id);
        Instant now = store.now();
        store.add(new StoredVerdict(id, verdict, store.add(verdict.evidence()), now));
        changed(id);
    }

    /** Keeps what the party says; it changes no status. */
    public void reply(long id, Reply reply) {
        get(id);
        store.add(new StoredReply(id, reply, store.now()));
    }

    /** Keeps until when the party was asked for its reply; asked again for the same day, nothing changes. */
    public void asked(long id, LocalDate dueOn) {
        get(id);
        store.asked(id, dueOn);
    }

    /** Keeps why the promise was not kept, as somebody said it; it changes no status. */
    public void explain(long id, Breach breach) {
        get(id);
        store.add(new StoredBreach(id, breach, store.now()));
    }

    /** Says who is responsible on the party's side; nobody named, nobody known. */
    public void assign(long id, @Nullable String responsible) {
        get(id).assign(responsible);
        store.changed();
    }

    /** Those recorded by {@code knownAt}, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Recorded<Breach>> breaches(long id, Instant knownAt) {
        return store.facts(StoredBreach.class, id, knownAt).stream()
                .map(StoredBreach::recorded)
                .toList();
    }

    /** Those recorded by {@code knownAt}, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Recorded<MilestoneReport>> reports(long id, Instant knownAt) {
        return store.facts(StoredReport.class, id, knownAt).stream()
                .map(StoredReport::recorded)
                .toList();
    }

    /** Those recorded by {@code knownAt}, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Recorded<Verdict>> verdicts(long id, Instant knownAt) {
        return store.facts(StoredVerdict.class, id, knownAt).stream()
                .map(StoredVerdict::recorded)
                .toList();
    }

    /** Those recorded by {@code knownAt}, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Recorded<Reply>> replies(long id, Instant knownAt) {
        return store.facts(StoredReply.class, id, knownAt).stream()
                .map(StoredReply::recorded)
                .toList();
    }

    private StoredUndertaking get(long id) {
        return store.undertaking(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no undertaking " + id + ": the party is not bound by that commitment."));
    }

    private void changed(long id) {
        store.flush();
        events.publishEvent(new UndertakingsChanged(List.of(id)));
    }
}
