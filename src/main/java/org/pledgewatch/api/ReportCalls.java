package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.fairshare.ReportHead;
import org.pledgewatch.fairshare.ReportKind;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The fair-share reports that were issued, which never change. */
@RestController
@Tag(name = "Fair share")
class ReportCalls {

    private final ReportArchive archive;

    ReportCalls(ReportArchive archive) {
        this.archive = archive;
    }

    @Operation(
            operationId = "fairShareReports",
            summary = "The fair-share reports that were issued",
            description = "The newest first. A report never changes; a later edition corrects it and says what it"
                    + " changes.")
    @GetMapping(path = "/api/v1/fair-share/reports", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<HeadView> all(@ParameterObject @Valid Paging paging) {
        return Items.of(archive.all(), paging, HeadView::of);
    }

    @Operation(
            operationId = "fairShareReport",
            summary = "A fair-share report as it was issued",
            description =
                    "With the hash of its canonical JSON, which is at /fair-share/reports/{id}.json byte for byte.")
    @GetMapping(path = "/api/v1/fair-share/reports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ReportView one(
            @Parameter(description = "Year, kind and edition.", example = "2024-annual-1") @PathVariable String id) {
        return archive.head(id)
                .flatMap(head -> archive.find(id).map(report -> new ReportView(HeadView.of(head), report)))
                .orElseThrow(() -> new NotInRecord(
                        "id", "There is no report \"" + id + "\": /api/v1/fair-share/reports lists those there are."));
    }

    /** A report as lists name it. */
    @Schema(name = "FairShareReportHead", description = "A report that was issued.")
    record HeadView(
            @Schema(description = "Year, kind and edition.", example = "2024-annual-1")
            String id,

            @Schema(description = "The year in which people are admitted.")
            int year,

            @Schema(description = "Of a year whose figures were published, or as far as figures tell.")
            ReportKind kind,

            @Schema(description = "From 1; a later one corrects those before.")
            int edition,

            Instant issuedAt,

            @Schema(description = "Figures recorded until then count.")
            Instant knownAt,

            @Schema(description = "Version of the arithmetic.")
            String method,

            @Schema(description = "Of the canonical JSON as UTF-8.")
            String sha256,

            @Schema(description = "The edition before.") @Nullable String corrects) {

        static HeadView of(ReportHead head) {
            return new HeadView(
                    head.id(),
                    head.year(),
                    head.kind(),
                    head.edition(),
                    head.issuedAt(),
                    head.knownAt(),
                    head.method(),
                    head.sha256(),
                    head.corrects());
        }
    }

    /** A report with its hash. */
    @Schema(name = "FairShareReport", description = "A report as it was issued, with its hash.")
    record ReportView(
            HeadView head,

            @Schema(description = "All that it says.", implementation = Map.class)
            IssuedReport report) {}
}
