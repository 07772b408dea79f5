package org.pledgewatch.desk.figures;

import java.util.Optional;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
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

    private static final String NAME = "sent by a program";

    private final FigureImports imports;
    private final PastCalls past;
    private final AuditTrail audit;

    ObservationDesk(FigureImports imports, PastCalls past, AuditTrail audit) {
        this.imports = imports;
        this.past = past;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    ObservationAnswer look(Member me, SentFigures sent) {
        ImportPreview preview = imports.look(NAME, sent.csv(), Authors.of(me));
        return preview.isRefused() ? ObservationAnswer.refused(sent, preview) : ObservationAnswer.of(preview, false);
    }

    ObservationAnswer recordOnce(Member me, SentFigures sent, String reason, String key, String digest) {
        Optional<PastCalls.Past> before = past.find(me.id(), key);
        if (before.isPresent()) {
            return before.get().body().equals(digest)
                    ? new ObservationAnswer(before.get().status(), before.get().answer())
                    : ObservationAnswer.problem(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "This Idempotency-Key was used for another body: take a new key for a new call.");
        }
        ObservationAnswer answer = record(me, sent, reason);
        if (answer.status() == HttpStatus.OK.value()) {
            past.keep(me.id(), key, new PastCalls.Past(digest, answer.status(), answer.body()));
        }
        return answer;
    }

    ObservationAnswer record(Member me, SentFigures sent, String reason) {
        Author author = Authors.of(me);
        ImportPreview preview = imports.look(NAME, sent.csv(), author);
        if (preview.isRefused()) {
            return ObservationAnswer.refused(sent, preview);
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
                yield ObservationAnswer.of(preview, true);
            }
            case REASON_MISSING ->
                ObservationAnswer.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Some observations correct figures that are recorded: say why, with ?reason=.");
            case REASON_TOO_LONG ->
                ObservationAnswer.problem(
                        HttpStatus.UNPROCESSABLE_CONTENT, "The reason, with a note, is too long: shorten it.");
            default ->
                ObservationAnswer.problem(
                        HttpStatus.CONFLICT, "The record changed meanwhile; nothing was recorded: send it again.");
        };
    }
}
