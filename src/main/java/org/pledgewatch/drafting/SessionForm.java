package org.pledgewatch.drafting;

import java.util.List;
import org.pledgewatch.exchange.catalogue.YamlWriter;

/**
 * The form by which a session is captured, after the reporting template of the Civil Society Days of 2017. It becomes a
 * session with its questions, practices, mechanisms and quotes, and its red lines and strategic steps as commitments.
 */
final class SessionForm {

    private final Entered e;
    private final YamlWriter yaml = new YamlWriter();
    private final SessionPart part;

    SessionForm(Entered entered) {
        this.e = ChathamHouse.withoutUnapprovedNames(entered);
        this.part = new SessionPart(e, yaml, e.has("slug") ? e.text("slug") : Slugs.of(e.text("title")));
    }

    Written write() {
        yaml.each("sessions", List.of(e), form -> session());
        SessionItems items = new SessionItems(part);
        yaml.each("items", items.all(), Runnable::run);
        yaml.each("commitments", new SessionCommitments(part, items).all(), Runnable::run);
        String title = e.has("title") ? e.text("title") : "Untitled session";
        return new Written(new Content(title, e.textOrNull("framework"), yaml.text(), e), yaml);
    }

    private void session() {
        yaml.put("slug", part.session(), e.has("slug") ? "slug" : "title");
        part.put("framework");
        part.put("title");
        part.put("held-on");
        part.put("about");
        part.source(null);
    }
}
