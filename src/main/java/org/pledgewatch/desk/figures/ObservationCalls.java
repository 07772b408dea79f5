package org.pledgewatch.desk.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.reference.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures that a coordinator's program sends: all or nothing. */
@RestController
class ObservationCalls {

    private static final int LONGEST_KEY = 200;

    private final ObservationDesk desk;
    private final DataSize largest;

    ObservationCalls(ObservationDesk desk, @Value("${pledgewatch.upload.max-size}") DataSize largest) {
        this.desk = desk;
        this.largest = largest;
    }

    /**
     * Records observations, or says what would be recorded.
     *
     * @param in an array of objects, or our CSV
     * @param key a call that is repeated with it is answered and not done again
     */
    @PostMapping(
            value = "/api/v1/observations",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    ResponseEntity<String> record(
            Member me,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes((int) largest.toBytes() + 1);
        if (body.length > largest.toBytes()) {
            return told(ObservationAnswer.problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The body is larger than " + largest.toMegabytes() + " MB: send it in parts."));
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return told(ObservationAnswer.problem(
                    HttpStatus.BAD_REQUEST, "The Idempotency-Key has 1 to " + LONGEST_KEY + " letters."));
        }
        SentFigures sent;
        try {
            sent = type.isCompatibleWith(MediaType.APPLICATION_JSON)
                    ? SentFigures.ofJson(body)
                    : SentFigures.ofCsv(body);
        } catch (IllegalArgumentException unreadable) {
            return told(ObservationAnswer.problem(HttpStatus.BAD_REQUEST, String.valueOf(unreadable.getMessage())));
        }
        if (dryRun) {
            return told(desk.look(me, sent));
        }
        return told(
                key == null
                        ? desk.record(me, sent, reason)
                        : desk.recordOnce(me, sent, reason, key, digest(body, reason)));
    }

    private static ResponseEntity<String> told(ObservationAnswer answer) {
        return ResponseEntity.status(answer.status())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(answer.status() < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.body());
    }

    private static String digest(byte[] body, String reason) {
        MessageDigest sum = Sha256.start();
        sum.update(reason.getBytes(StandardCharsets.UTF_8));
        sum.update((byte) 0);
        return HexFormat.of().formatHex(sum.digest(body));
    }
}
