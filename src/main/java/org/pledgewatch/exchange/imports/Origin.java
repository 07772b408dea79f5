package org.pledgewatch.exchange.imports;

/** How figures came. */
public enum Origin {
    UPLOAD,
    FETCH,
    GRID,
    API
}
