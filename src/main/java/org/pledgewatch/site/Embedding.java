package org.pledgewatch.site;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Markup;

/** What someone pastes into a page of their own to show one of ours: no script, and nothing that follows readers. */
record Embedding(Subject subject, Site site) {

    private static final int HEIGHT = 340;

    /** From a path of this site to its whole address, in the page's language. */
    interface Site {
        String at(String path);
    }

    /** An iframe; none where the page has no embedded form. */
    public @Nullable String frame() {
        String embed = subject.embed();
        return embed == null
                ? null
                : "<iframe src=\"" + escaped(site.at(embed)) + "\" title=\"" + escaped(subject.title())
                        + "\" width=\"100%\" height=\"" + HEIGHT + "\" loading=\"lazy\"></iframe>";
    }

    /** The badge as HTML; none where the page has none. */
    public @Nullable String badge() {
        String badge = subject.badge();
        return badge == null
                ? null
                : "<a href=\"" + escaped(site.at(subject.path())) + "\"><img src=\"" + escaped(site.at(badge))
                        + "\" alt=\"" + escaped(subject.words()) + "\"></a>";
    }

    /** The badge as Markdown. */
    public @Nullable String markdown() {
        String badge = subject.badge();
        String words = subject.words().replaceAll("\\s+", " ").replaceAll("([\\[\\]\\\\`*_<])", "\\\\$1");
        return badge == null ? null : "[![" + words + "](" + site.at(badge) + ")](" + site.at(subject.path()) + ")";
    }

    private static String escaped(String text) {
        return Markup.escape(text);
    }
}
