package org.pledgewatch.fairshare;

import java.util.Locale;

/** What a report claims to be. */
public enum ReportKind {
    /** Of a year, once its figures were published. */
    ANNUAL,
    /** As far as figures tell so far. */
    PROVISIONAL;

    /** As ids and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
