package org.pledgewatch.stationery;

/** Words that lead to a page. */
public record Link(String words, String address) {

    /** A program for mail knows no site that an address could be relative to. */
    public Link {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            throw new IllegalArgumentException(
                    "A link in a letter is a whole address, as Stationery.page makes it: \"" + address + "\".");
        }
    }
}
