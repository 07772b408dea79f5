package org.pledgewatch.desk.calls;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.util.Map;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.scheduling.Bell;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Running a job by a call with a token. */
@RestController
@SecurityRequirement(name = "token")
class JobCalls {

    private final Bell bell;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    JobCalls(Bell bell, AuditTrail audit, TransactionOperations transaction) {
        this.bell = bell;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Asks for a run now; it is begun soon, once for however many ask meanwhile. */
    @Operation(
            operationId = "runJob",
            summary = "Run a job",
            description =
                    "For administrators. The run begins soon, once for however many ask meanwhile; slot names it on"
                            + " the desk's page of jobs.",
            tags = "Jobs")
    @PostMapping(value = "/api/v1/jobs/{name}/runs", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> run(
            @Parameter(hidden = true) Member me,
            @Parameter(description = "Of the job.", example = "assess") @PathVariable String name) {
        if (!bell.knows(name)) {
            throw new CallRefused(
                    HttpStatus.NOT_FOUND, "There is no such job: the desk's page of jobs names those there are.");
        }
        transaction.executeWithoutResult(t -> audit.note(me, "ran a job", name + ", by the API"));
        return CallAnswer.of(HttpStatus.ACCEPTED, Map.of("job", name, "slot", bell.ring(name)), "/desk/jobs")
                .told();
    }
}
