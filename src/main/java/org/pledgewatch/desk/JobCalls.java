package org.pledgewatch.desk;

import java.net.URI;
import java.util.Map;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.scheduling.Bell;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Running a job by a call with a token. */
@RestController
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
    @PostMapping(value = "/api/v1/jobs/{name}/runs", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> run(Member me, @PathVariable String name) {
        if (!bell.knows(name)) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(
                            HttpStatus.NOT_FOUND,
                            "There is no such job: the desk's page of jobs names those there are."));
        }
        transaction.executeWithoutResult(t -> audit.note(me, "ran a job", name + ", by the API"));
        return ResponseEntity.accepted()
                .location(URI.create("/desk/jobs"))
                .body(Map.of("job", name, "slot", bell.ring(name)));
    }
}
