package org.pledgewatch.desk;

import java.util.Map;
import java.util.Optional;
import org.pledgewatch.accounts.Role;
import org.springframework.stereotype.Component;

/**
 * Who may do what: every address that is not a public page has its line, and what has no line is refused to everybody.
 * Keep the lines in the order of the addresses; a test holds them against the addresses that there are.
 */
@Component
class Rules {

    /** Whether an address is open, or to whom. */
    sealed interface Rule {

        /** Whoever comes; what the address itself asks for, as a link's token, is enough. */
        record Anyone() implements Rule {}

        /** Who is signed in with this role, or one that covers it. */
        record Signed(Role role) implements Rule {}
    }

    private static final Rule ANYONE = new Rule.Anyone();
    private static final Rule VIEWER = new Rule.Signed(Role.VIEWER);

    private static final Rule COORDINATOR = new Rule.Signed(Role.COORDINATOR);

    private static final Map<String, Rule> LINES = Map.ofEntries(
            Map.entry("GET /desk", VIEWER),
            Map.entry("GET /desk/figures", COORDINATOR),
            Map.entry("POST /desk/figures", COORDINATOR),
            Map.entry("POST /desk/figures/paste", COORDINATOR),
            Map.entry("GET /desk/imports", COORDINATOR),
            Map.entry("POST /desk/imports", COORDINATOR),
            Map.entry("GET /desk/imports/{id}", COORDINATOR),
            Map.entry("POST /desk/imports/{id}/drop", COORDINATOR),
            Map.entry("POST /desk/imports/{id}/record", COORDINATOR),
            Map.entry("GET /desk/imports/{id}/undo", COORDINATOR),
            Map.entry("POST /desk/imports/{id}/undo", COORDINATOR),
            Map.entry("GET /desk/questions", COORDINATOR),
            Map.entry("POST /desk/questions/{slug}/answers", COORDINATOR),
            Map.entry("GET /desk/undertakings", COORDINATOR),
            Map.entry("GET /desk/undertakings/{slug}/{party}", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/files", COORDINATOR),
            Map.entry("GET /desk/undertakings/{slug}/{party}/files/{id}", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/files/{id}/withdraw", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/follow-ups", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/follow-ups/{id}/settle", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/milestones", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/reasons", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/responsible", COORDINATOR),
            Map.entry("POST /desk/undertakings/{slug}/{party}/verdicts", COORDINATOR),
            Map.entry("GET /desk/verdicts/{id}", COORDINATOR),
            Map.entry("POST /desk/verdicts/{id}/approve", COORDINATOR),
            Map.entry("POST /desk/verdicts/{id}/decline", COORDINATOR),
            Map.entry("GET /evidence/{sha256}", ANYONE), Map.entry("GET /sign-in", ANYONE), Map.entry("POST /sign-in", ANYONE));

    /** The line of the address; pages are read by HEAD as by GET. */
    Optional<Rule> of(String method, String pattern) {
        String read = method.equals("HEAD") ? "GET" : method;
        return Optional.ofNullable(LINES.get(read + " " + pattern));
    }

    /** All lines, as {@code POST /desk/jobs/{name}/runs}. */
    static Map<String, Rule> lines() {
        return LINES;
    }
}
