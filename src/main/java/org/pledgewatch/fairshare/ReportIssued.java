package org.pledgewatch.fairshare;

/** A report was issued: for those who announce it. */
public record ReportIssued(String id, int year, ReportKind kind, int edition) {}
