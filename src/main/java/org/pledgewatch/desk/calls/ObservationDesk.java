package org.pledgewatch.desk.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.desk.figures.Authors;
import org.pledgewatch.exchange.imports.Author;
import org.pledgewatch.exchange.imports.Confirmation;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.exchange.imports.ImportPreview;
import org.pledgewatch.exchange.imports.Origin;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what programs send, each call once. */
@Service
@Transactional
class ObservationDesk {

    private static final int MOST = 1000;
    private static final String NAME = "sent by a program";

    private final FigureImports imports;
    private final AuditTrail audit;

    ObservationDesk(FigureImports imports, AuditTrail audit) {
        this.imports = imports;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    CallAnswer look(Member me, SentFigures sent) {
        ImportPreview preview = imports.look(NAME, sent.csv(), Authors.of(me));
        return preview.isRefused() ? refused(sent, preview) : told(preview, false);
    }

    CallAnswer record(Member me, SentFigures sent, String reason) {
        Author author = Authors.of(me);
        ImportPreview preview = imports.look(NAME, sent.csv(), author);
        if (preview.isRefused()) {
            return refused(sent, preview);
        }
        Confirmation done = imports.recordNow(
                NAME,
                sent.csv(),
                Origin.API,
                reason,
                author,
                plan -> plan.fingerprint().equals(preview.seen()));
        return switch (done) {
            case RECORDED -> {
                audit.note(me, "recorded figures", preview.plan().written().size() + ", by the API");
                yield told(preview, true);
            }
            case REASON_MISSING ->
                CallAnswer.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Some observations correct figures that are recorded: say why, with ?reason=.");
            case REASON_TOO_LONG ->
                CallAnswer.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT, "The reason, with a note, is too long: shorten it.");
            default ->
                CallAnswer.problem(
                        HttpStatus.CONFLICT, "The record changed meanwhile; nothing was recorded: send it again.");
        };
    }

    /** What is, or would be, recorded, and which statuses would be others. */
    private static CallAnswer told(ImportPreview preview, boolean recorded) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("recorded", recorded);
        answer.put("added", preview.plan().result().added());
        answer.put("corrected", preview.plan().result().corrected());
        answer.put("unchanged", preview.plan().result().unchanged());
        answer.put(
                "statusChanges",
                preview.changes().stream()
                        .limit(MOST)
                        .map(change -> new Changed(
                                change.commitment(), change.party(), change.from(), change.to(), change.toReason()))
                        .toList());
        return CallAnswer.of(HttpStatus.OK, answer, null);
    }

    private static CallAnswer refused(SentFigures sent, ImportPreview preview) {
        return CallAnswer.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Nothing was recorded: some observations are refused.",
                preview.refusals().stream()
                        .map(refusal -> new CallAnswer.Wrong(
                                sent.pointer(refusal.line(), refusal.column()),
                                refusal.why() + " " + refusal.whatToDo()))
                        .toList());
    }
}
