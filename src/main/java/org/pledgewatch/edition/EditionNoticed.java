package org.pledgewatch.edition;

/** Another edition is the newest, whichever node made it: what was kept of the one before no longer holds. */
public record EditionNoticed(Edition edition) {}
