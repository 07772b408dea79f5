package org.pledgewatch.desk.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.exchange.imports.ImportPreview;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What a call that sends figures is told, as JSON. */
record ObservationAnswer(int status, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 1000;

    /** What is, or would be, recorded, and which statuses would be others. */
    static ObservationAnswer of(ImportPreview preview, boolean recorded) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("recorded", recorded);
        answer.put("added", preview.plan().result().added());
        answer.put("corrected", preview.plan().result().corrected());
        answer.put("unchanged", preview.plan().result().unchanged());
        answer.put(
                "statusChanges",
                preview.changes().stream()
                        .limit(MOST)
                        .map(change -> {
                            Map<String, Object> told = new LinkedHashMap<>();
                            told.put("commitment", change.commitment());
                            told.put("party", change.party());
                            told.put("from", change.from().name());
                            told.put("to", change.to().name());
                            told.put("reason", change.toReason().name());
                            return told;
                        })
                        .toList());
        return new ObservationAnswer(HttpStatus.OK.value(), JSON.writeValueAsString(answer));
    }

    static ObservationAnswer refused(SentFigures sent, ImportPreview preview) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Nothing was recorded: some observations are refused.",
                preview.refusals().stream()
                        .map(refusal -> Map.of(
                                "pointer",
                                sent.pointer(refusal.line(), refusal.column()),
                                "detail",
                                refusal.why() + " " + refusal.whatToDo()))
                        .toList());
    }

    static ObservationAnswer problem(HttpStatus status, String detail) {
        return problem(status, detail, List.of());
    }

    private static ObservationAnswer problem(HttpStatus status, String detail, List<Map<String, String>> errors) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        if (!errors.isEmpty()) {
            problem.put("errors", errors);
        }
        return new ObservationAnswer(status.value(), JSON.writeValueAsString(problem));
    }
}
