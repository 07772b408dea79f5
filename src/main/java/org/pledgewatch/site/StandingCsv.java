package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.scoreboard.Standing;
import org.springframework.http.ResponseEntity;

/** Standings as a file. */
final class StandingCsv {

    private static final List<String> HEADER = List.of(
            "commitment",
            "title",
            "kind",
            "party",
            "party_name",
            "basis",
            "status",
            "reason",
            "since",
            "review_on",
            "period",
            "required",
            "actual",
            "unit",
            "arrears",
            "unaccounted");

    private StandingCsv() {}

    static ResponseEntity<String> of(String name, List<Standing> standings) {
        return Csv.of(
                name,
                HEADER,
                standings,
                s -> Csv.row(
                        s.commitment(),
                        s.title(),
                        s.kind(),
                        s.party(),
                        s.partyName(),
                        s.basis(),
                        s.status(),
                        s.reason(),
                        s.since(),
                        s.reviewOn(),
                        s.period(),
                        s.required(),
                        s.actual(),
                        s.unit(),
                        s.arrears(),
                        s.unaccounted()));
    }
}
