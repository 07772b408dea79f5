package org.pledgewatch.site.press;

/** One line of an answer's head. */
record Header(String name, String value) {}
