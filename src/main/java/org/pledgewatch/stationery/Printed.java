package org.pledgewatch.stationery;

import org.pledgewatch.wording.Language;

/** A sheet as it is sent, with a place for each reader's own footing: set once for all who read the same. */
public record Printed(Language language, String subject, String plain, HtmlAround html) {

    /** The HTML before and after the footing. */
    record HtmlAround(String before, String after) {}
}
