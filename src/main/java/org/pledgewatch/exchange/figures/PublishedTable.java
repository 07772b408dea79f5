package org.pledgewatch.exchange.figures;

import java.util.List;

/** The rows of a table that follow its header, as one of the known kinds reads them. */
interface PublishedTable {

    /** What kind of table it is, in words. */
    String format();

    /** @return whether it is worth reading on */
    boolean row(long line, List<String> cells);
}
