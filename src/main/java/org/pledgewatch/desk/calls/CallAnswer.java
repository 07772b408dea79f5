package org.pledgewatch.desk.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a call that writes is told.
 *
 * @param body JSON
 * @param location where at the desk it goes on; none where it does not
 */
record CallAnswer(int status, String body, @Nullable String location) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is wrong, and where in the call. */
    record Wrong(String pointer, String detail) {}

    static CallAnswer of(HttpStatus status, Map<String, ?> body, @Nullable String location) {
        return new CallAnswer(status.value(), JSON.writeValueAsString(body), location);
    }

    static CallAnswer problem(HttpStatus status, String detail) {
        return problem(status, detail, List.of());
    }

    static CallAnswer problem(HttpStatus status, String detail, List<Wrong> errors) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        if (!errors.isEmpty()) {
            problem.put("errors", errors);
        }
        return of(status, problem, null);
    }

    boolean isDone() {
        return status < 300;
    }

    ResponseEntity<String> told() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(status < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON);
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        return answer.body(body);
    }
}
