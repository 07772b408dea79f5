package org.pledgewatch.fairshare;

import org.pledgewatch.fairshare.formula.Workings;

/**
 * A report as it would be issued now.
 *
 * @param fingerprint of what it says, whenever it is issued and however it is numbered
 * @param isNews whether it says anything that the newest of its year does not
 */
public record ReportDraft(IssuedReport report, Workings workings, String fingerprint, boolean isNews) {}
