package org.pledgewatch.desk.calls;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures that a coordinator's program sends: all or nothing. */
@RestController
@Tag(name = "Figures")
@SecurityRequirement(name = "token")
class ObservationCalls {

    private final ObservationDesk desk;
    private final CallBodies bodies;
    private final CallsOnce once;

    ObservationCalls(ObservationDesk desk, CallBodies bodies, CallsOnce once) {
        this.desk = desk;
        this.bodies = bodies;
        this.once = once;
    }

    @Operation(
            operationId = "recordObservations",
            summary = "Record observations",
            description = "All or nothing; a value that is recorded already is corrected, with the reason, and an empty"
                    + " value takes one back. With dryRun=true nothing is recorded: the answer says what would be, and"
                    + " which statuses would be others.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(type = "array"),
                        examples = @ExampleObject("[{\"party\": \"CAN\", \"indicator\": \"resettlement-arrivals\","
                                        + " \"period\": \"2023\", \"value\": \"51081\", \"source\": \"UNHCR\"}]")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    @PostMapping(
            value = "/api/v1/observations",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "text/csv"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> record(
            @Parameter(hidden = true) Member me,
            @Parameter(description = WriteCalls.DRY_RUN) @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "Why recorded figures are corrected; needed if any is.")
                    @RequestParam(defaultValue = "")
                    String reason,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(description = WriteCalls.KEY)
                    @RequestHeader(name = WriteCalls.KEY_HEADER, required = false)
                    @Nullable String key,
            @Parameter(hidden = true) InputStream in)
            throws IOException {
        Call call = new Call(me, reason, bodies.read(in), key);
        SentFigures sent;
        try {
            sent = type.isCompatibleWith(MediaType.APPLICATION_JSON)
                    ? SentFigures.ofJson(call.body())
                    : SentFigures.ofCsv(call.body());
        } catch (IllegalArgumentException unreadable) {
            throw new CallRefused(HttpStatus.BAD_REQUEST, String.valueOf(unreadable.getMessage()));
        }
        CallAnswer answer = dryRun ? desk.look(me, sent) : once.answer(call, () -> desk.record(me, sent, reason));
        return answer.told();
    }
}
