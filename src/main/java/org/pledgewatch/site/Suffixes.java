package org.pledgewatch.site;

/** By what an address ends that is a file and not a page; for patterns. */
final class Suffixes {

    static final String FILES = "json|csv|xlsx|zip|pdf|xml|atom|ics|txt|svg|png";

    /** Facts have no language, so they have one address; a feed is told in words. */
    static final String WITHOUT_LANGUAGE = "(?<!\\.feed)\\.(json|csv|xlsx|zip|xml|txt)";

    private Suffixes() {}
}
