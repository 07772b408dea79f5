package org.pledgewatch.site.linked;

/** The site itself, told on its first page. */
public final class Sites {

    private Sites() {}

    public static Thing of(Page page) {
        Thing search = Thing.of("SearchAction")
                .with("target", page.to().apply("/commitments") + "?q={words}")
                .with("query-input", "required name=words");
        return Thing.of("WebSite")
                .with("name", page.say().text("site.name"))
                .with("description", page.say().text("home.description"))
                .with("url", page.to().apply("/"))
                .with("inLanguage", page.language())
                .with("publisher", page.publisher())
                .with("potentialAction", search);
    }
}
