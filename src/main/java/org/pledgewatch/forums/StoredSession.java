package org.pledgewatch.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of a session. */
@Entity
@Table(name = "forum_session")
class StoredSession implements Stored<Session> {

    @Id
    private String slug;

    private @Nullable String framework;
    private String title;
    private @Nullable LocalDate heldOn;
    private @Nullable String about;
    private String sourceDocument;
    private @Nullable String sourceLink;
    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected StoredSession() {}

    @SuppressWarnings("NullAway.Init")
    StoredSession(Session session) {
        slug = session.slug();
    }

    @Override
    public void take(Session session, int place) {
        framework = session.framework();
        title = session.title();
        heldOn = session.heldOn();
        about = session.about();
        sourceDocument = session.source().document();
        sourceLink = session.source().link();
        ordinal = place;
    }

    @Override
    public Session value() {
        return new Session(slug, framework, title, heldOn, about, Citation.of(sourceDocument, sourceLink));
    }

    @Override
    public int ordinal() {
        return ordinal;
    }
}
