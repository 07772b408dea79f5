package org.pledgewatch.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row of a theme. */
@Entity
@Table(name = "theme")
class StoredTheme implements Stored<Theme> {

    @Id
    private String slug;

    private String title;
    private @Nullable String about;
    private int ordinal;

    @SuppressWarnings("NullAway.Init")
    protected StoredTheme() {}

    @SuppressWarnings("NullAway.Init")
    StoredTheme(Theme theme) {
        slug = theme.slug();
    }

    @Override
    public void take(Theme theme, int place) {
        title = theme.title();
        about = theme.about();
        ordinal = place;
    }

    @Override
    public Theme value() {
        return new Theme(slug, title, about);
    }

    @Override
    public int ordinal() {
        return ordinal;
    }
}
