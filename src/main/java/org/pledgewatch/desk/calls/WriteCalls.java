package org.pledgewatch.desk.calls;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.drafting.SentDocument;
import org.pledgewatch.drafting.SentDocuments;
import org.pledgewatch.exchange.catalogue.DocumentTree;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Commitments and undertakings that a coordinator's program sends; they wait for review like what is typed. */
@RestController
@SecurityRequirement(name = "token")
class WriteCalls {

    static final String KEY_HEADER = "Idempotency-Key";
    static final String KEY = "A call that is repeated with the same key within a day is answered and not done again.";
    static final String DRY_RUN = "Whether nothing is to be done, only told what would be.";

    private static final String WAITS = " What names a party waits at the desk for a second person: the answer is 202,"
            + " with the draft's address. Fields are those of the catalogue's format (docs/catalogue.md), in the"
            + " API's spelling (startsOn) or the catalogue's (starts-on).";

    private final SentDocuments documents;
    private final WriteDesk desk;
    private final CallBodies bodies;
    private final CallsOnce once;

    WriteCalls(SentDocuments documents, WriteDesk desk, CallBodies bodies, CallsOnce once) {
        this.documents = documents;
        this.desk = desk;
        this.bodies = bodies;
        this.once = once;
    }

    @Operation(
            operationId = "addCommitments",
            summary = "Add commitments",
            description = "One, or an array of them; all or nothing." + WAITS,
            tags = "Commitments")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples =
                                    @ExampleObject(
                                            "{\"slug\": \"a-law\", \"kind\": \"PLEDGE\", \"title\": \"A law on asylum\","
                                                    + " \"text\": \"We will pass a law on asylum.\", \"language\": \"en\", \"themes\": [\"treaties\"],"
                                                    + " \"framework\": \"gcr\", \"source\": {\"document\": \"A speech\"},"
                                                    + " \"terms\": [{\"effectiveOn\": \"2026-01-01\", \"startsOn\": \"2026-01-01\","
                                                    + " \"dueOn\": \"2027-12-31\", \"target\": {\"kind\": \"JUDGED\"}}],"
                                                    + " \"undertakings\": [{\"party\": \"CAN\", \"basis\": \"PLEDGED\"}]}")))
    @PostMapping(path = "/api/v1/commitments", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> add(
            @Parameter(hidden = true) Member me,
            @Parameter(description = DRY_RUN) @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = KEY) @RequestHeader(name = KEY_HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) InputStream in)
            throws IOException {
        Call call = new Call(me, "add commitments", bodies.read(in), key);
        return answer(call, dryRun, Optional.of(documents.added(SentJson.objects(call.body()))));
    }

    @Operation(
            operationId = "changeCommitment",
            summary = "Change a commitment",
            description = "The fields that are given take the place of those recorded; terms and undertakings are added"
                    + " to them. It is withdrawn by withdrawn: {on, reason}." + WAITS,
            tags = "Commitments")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject("{\"caution\": \"The text was never adopted.\"}")))
    @PatchMapping(path = "/api/v1/commitments/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> change(
            @Parameter(hidden = true) Member me,
            @Parameter(description = "Of the commitment.") @PathVariable String slug,
            @Parameter(description = DRY_RUN) @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = KEY) @RequestHeader(name = KEY_HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) InputStream in)
            throws IOException {
        Call call = new Call(me, "change " + slug, bodies.read(in), key);
        return answer(call, dryRun, documents.changed(slug, SentJson.object(call.body())));
    }

    @Operation(
            operationId = "addUndertakings",
            summary = "Bind parties",
            description =
                    "One undertaking, or an array of them, of one commitment; all or nothing. A party, or membersOf"
                            + " a group." + WAITS,
            tags = "Undertakings")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples =
                                    @ExampleObject(
                                            "{\"commitment\": \"a-law\", \"party\": \"NOR\", \"basis\": \"PLEDGED\","
                                                    + " \"since\": \"2026-06-01\"}")))
    @PostMapping(path = "/api/v1/undertakings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> bind(
            @Parameter(hidden = true) Member me,
            @Parameter(description = DRY_RUN) @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = KEY) @RequestHeader(name = KEY_HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) InputStream in)
            throws IOException {
        Call call = new Call(me, "bind", bodies.read(in), key);
        List<Map<String, Object>> bound = SentJson.objects(call.body());
        String slug = commitment(bound);
        return answer(call, dryRun, documents.bound(slug, bound));
    }

    /** Takes the commitment out of each, which must be the same. */
    private static String commitment(List<Map<String, Object>> bound) {
        List<String> slugs = bound.stream()
                .map(one -> one.remove("commitment") instanceof DocumentTree.Sent sent ? sent.text() : "")
                .distinct()
                .toList();
        if (slugs.size() > 1 || slugs.get(0).isEmpty()) {
            throw new CallRefused(
                    HttpStatus.BAD_REQUEST,
                    "Each undertaking names its commitment by the slug, the same in all of a call: send a call for"
                            + " each commitment.");
        }
        return slugs.get(0);
    }

    @Operation(
            operationId = "changeUndertaking",
            summary = "Change an undertaking",
            description = "Who is responsible, the source of the pledge, milestones done; a party that left, by"
                    + " withdrew: {on, reason}. How it binds does not change." + WAITS,
            tags = "Undertakings")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject("{\"responsible\": \"Ministry of the Interior\"}")))
    @PatchMapping(path = "/api/v1/undertakings/{slug}/{party}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> change(
            @Parameter(hidden = true) Member me,
            @Parameter(description = "Of the commitment.") @PathVariable String slug,
            @Parameter(description = "The code of the party.") @PathVariable String party,
            @Parameter(description = DRY_RUN) @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = KEY) @RequestHeader(name = KEY_HEADER, required = false) @Nullable String key,
            @Parameter(hidden = true) InputStream in)
            throws IOException {
        Call call = new Call(me, "change " + slug + "/" + party, bodies.read(in), key);
        return answer(call, dryRun, documents.changed(slug, party, SentJson.object(call.body())));
    }

    private ResponseEntity<String> answer(Call call, boolean dryRun, Optional<SentDocument> sent) {
        SentDocument document = sent.orElseThrow(() -> new CallRefused(
                HttpStatus.NOT_FOUND,
                "The record has no such commitment, or it does not bind this party: see /api/v1/undertakings."));
        CallAnswer answer = dryRun ? desk.look(document) : once.answer(call, () -> desk.take(call.me(), document));
        return answer.told();
    }
}
