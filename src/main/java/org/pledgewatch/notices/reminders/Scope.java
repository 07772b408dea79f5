package org.pledgewatch.notices.reminders;

import org.jspecify.annotations.Nullable;

/**
 * For what somebody is responsible.
 *
 * @param framework the slug of the agreement that the commitment belongs to
 */
public record Scope(
        String commitment, String party, @Nullable String framework) {}
