package org.pledgewatch.site.linked;

import java.util.ArrayList;
import java.util.List;

/** The way from the first page to this one. */
public final class Crumbs {

    private Crumbs() {}

    /** A page on the way, by its path. */
    public record Crumb(String name, String path) {}

    public static Thing of(List<Crumb> way, Page page) {
        List<Thing> items = new ArrayList<>();
        for (Crumb crumb : way) {
            items.add(Thing.of("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", crumb.name())
                    .with("item", page.to().apply(crumb.path())));
        }
        return Thing.of("BreadcrumbList").with("itemListElement", items);
    }
}
