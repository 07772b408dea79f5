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
    private static final Rule ADMINISTRATOR = new Rule.Signed(Role.ADMINISTRATOR);
    private static final Rule VIEWER = new Rule.Signed(Role.VIEWER);
    private static final Rule COORDINATOR = new Rule.Signed(Role.COORDINATOR);
    private static final Rule REVIEWER = new Rule.Signed(Role.REVIEWER);

    private static final Map<String, Rule> LINES = Map.ofEntries(
            line("POST /api/v1/commitments", COORDINATOR),
            line("PATCH /api/v1/commitments/{slug}", COORDINATOR),
            line("POST /api/v1/jobs/{name}/runs", ADMINISTRATOR),
            line("POST /api/v1/mail/returns", ADMINISTRATOR),
            line("POST /api/v1/observations", COORDINATOR),
            line("POST /api/v1/undertakings", COORDINATOR),
            line("PATCH /api/v1/undertakings/{slug}/{party}", COORDINATOR),
            line("GET /desk", VIEWER),
            line("GET /desk/account", VIEWER),
            line("POST /desk/account/factor", VIEWER),
            line("POST /desk/account/factor/off", VIEWER),
            line("GET /desk/account/mail", VIEWER),
            line("POST /desk/account/mail", VIEWER),
            line("POST /desk/account/password", VIEWER),
            line("POST /desk/account/sessions/{handle}/end", VIEWER),
            line("POST /desk/account/tokens", VIEWER),
            line("POST /desk/account/tokens/{id}/revoke", VIEWER),
            line("GET /desk/audit", ADMINISTRATOR),
            line("POST /desk/commitments/{slug}/revise", COORDINATOR),
            line("GET /desk/commitments/{slug}/withdraw", COORDINATOR),
            line("POST /desk/commitments/{slug}/withdraw", COORDINATOR),
            line("GET /desk/contacts", COORDINATOR),
            line("POST /desk/contacts", COORDINATOR),
            line("GET /desk/documents/new", COORDINATOR),
            line("POST /desk/documents/new", COORDINATOR),
            line("GET /desk/drafts", VIEWER),
            line("POST /desk/drafts", COORDINATOR),
            line("GET /desk/drafts/{id}", VIEWER),
            line("POST /desk/drafts/{id}/ask", REVIEWER),
            line("GET /desk/drafts/{id}/edit", COORDINATOR),
            line("POST /desk/drafts/{id}/edit", COORDINATOR),
            line("POST /desk/drafts/{id}/embargo", REVIEWER),
            line("POST /desk/drafts/{id}/publish", REVIEWER),
            line("POST /desk/drafts/{id}/return", REVIEWER),
            line("POST /desk/drafts/{id}/save", COORDINATOR),
            line("POST /desk/drafts/{id}/submit", COORDINATOR),
            line("POST /desk/drafts/{id}/take-back", COORDINATOR),
            line("POST /desk/drafts/{id}/withdraw", COORDINATOR),
            line("GET /desk/figures", COORDINATOR),
            line("POST /desk/figures", COORDINATOR),
            line("POST /desk/figures/paste", COORDINATOR),
            line("GET /desk/hooks", ADMINISTRATOR),
            line("POST /desk/hooks", ADMINISTRATOR),
            line("GET /desk/hooks/{id}", ADMINISTRATOR),
            line("POST /desk/hooks/{id}/pause", ADMINISTRATOR),
            line("POST /desk/hooks/{id}/remove", ADMINISTRATOR),
            line("POST /desk/hooks/{id}/resume", ADMINISTRATOR),
            line("POST /desk/hooks/{id}/secret", ADMINISTRATOR),
            line("POST /desk/hooks/{id}/test", ADMINISTRATOR),
            line("GET /desk/imports", COORDINATOR),
            line("POST /desk/imports", COORDINATOR),
            line("GET /desk/imports/{id}", COORDINATOR),
            line("POST /desk/imports/{id}/drop", COORDINATOR),
            line("POST /desk/imports/{id}/record", COORDINATOR),
            line("GET /desk/imports/{id}/undo", COORDINATOR),
            line("POST /desk/imports/{id}/undo", COORDINATOR),
            line("GET /desk/jobs", ADMINISTRATOR),
            line("POST /desk/jobs/{job}/pause", ADMINISTRATOR),
            line("POST /desk/jobs/{job}/resume", ADMINISTRATOR),
            line("POST /desk/jobs/{job}/runs", ADMINISTRATOR),
            line("POST /desk/later", COORDINATOR),
            line("POST /desk/later/take-up", COORDINATOR),
            line("GET /desk/log", COORDINATOR),
            line("POST /desk/log", COORDINATOR),
            line("GET /desk/mail", ADMINISTRATOR),
            line("POST /desk/mail/channel/release", ADMINISTRATOR),
            line("POST /desk/mail/channel/try", ADMINISTRATOR),
            line("POST /desk/mail/returns", ADMINISTRATOR),
            line("GET /desk/mail/suppressed", ADMINISTRATOR),
            line("POST /desk/mail/suppressed", ADMINISTRATOR),
            line("POST /desk/mail/suppressed/{id}/lift", ADMINISTRATOR),
            line("GET /desk/mail/{id}", ADMINISTRATOR),
            line("POST /desk/mail/{id}/again", ADMINISTRATOR),
            line("GET /desk/questions", COORDINATOR),
            line("POST /desk/questions/{slug}/answers", COORDINATOR),
            line("GET /desk/reports", VIEWER),
            line("POST /desk/reports", COORDINATOR),
            line("GET /desk/reports/new", VIEWER),
            line("GET /desk/reports/{id}", VIEWER),
            line("POST /desk/reports/{id}/drop", COORDINATOR),
            line("POST /desk/reports/{id}/issue", REVIEWER),
            line("GET /desk/sessions/new", COORDINATOR),
            line("POST /desk/sessions/new", COORDINATOR),
            line("GET /desk/sources", ADMINISTRATOR),
            line("POST /desk/sources", ADMINISTRATOR),
            line("POST /desk/sources/{id}/drop", ADMINISTRATOR),
            line("POST /desk/sources/{id}/fetch", ADMINISTRATOR),
            line("GET /desk/undertakings", COORDINATOR),
            line("GET /desk/undertakings/{slug}/{party}", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/duties", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/duties/release", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/files", COORDINATOR),
            line("GET /desk/undertakings/{slug}/{party}/files/{id}", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/files/{id}/withdraw", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/follow-ups", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/follow-ups/{id}/settle", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/milestones", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/reasons", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/responsible", COORDINATOR),
            line("POST /desk/undertakings/{slug}/{party}/verdicts", COORDINATOR),
            line("GET /desk/users", ADMINISTRATOR),
            line("POST /desk/users", ADMINISTRATOR),
            line("POST /desk/users/{id}", ADMINISTRATOR),
            line("POST /desk/users/{id}/disable", ADMINISTRATOR),
            line("POST /desk/users/{id}/enable", ADMINISTRATOR),
            line("POST /desk/users/{id}/factor/off", ADMINISTRATOR),
            line("POST /desk/users/{id}/invite", ADMINISTRATOR),
            line("POST /desk/users/{id}/provider/off", ADMINISTRATOR),
            line("POST /desk/users/{id}/sessions/end", ADMINISTRATOR),
            line("GET /desk/verdicts/{id}", COORDINATOR),
            line("POST /desk/verdicts/{id}/approve", COORDINATOR),
            line("POST /desk/verdicts/{id}/decline", COORDINATOR),
            line("GET /evidence/{sha256}", ANYONE),
            line("GET /invitation/{token}", ANYONE),
            line("POST /invitation/{token}", ANYONE),
            line("GET /reply/{token}", ANYONE),
            line("POST /reply/{token}", ANYONE),
            line("POST /subscribe", ANYONE),
            line("POST /subscriptions/confirm/{token}", ANYONE),
            line("POST /subscriptions/{token}", ANYONE),
            line("POST /subscriptions/{token}/pause", ANYONE),
            line("POST /subscriptions/{token}/go-on", ANYONE),
            line("POST /subscriptions/{token}/unsubscribe", ANYONE),
            line("POST /subscriptions/{token}/erase", ANYONE),
            line("GET /reset", ANYONE),
            line("POST /reset", ANYONE),
            line("GET /reset/{token}", ANYONE),
            line("POST /reset/{token}", ANYONE),
            line("GET /setup/{token}", ANYONE),
            line("POST /setup/{token}", ANYONE),
            line("GET /sign-in", ANYONE),
            line("POST /sign-in", ANYONE),
            line("GET /sign-in/code", ANYONE),
            line("POST /sign-in/code", ANYONE),
            line("POST /sign-in/too-old", ANYONE));

    private static Map.Entry<String, Rule> line(String address, Rule rule) {
        return Map.entry(address, rule);
    }

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
