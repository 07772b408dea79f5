package org.pledgewatch.scoreboard;

import java.util.List;

/**
 * One undertaking in a list: how it stands, without the working.
 *
 * @param periods of a periodic target, in order
 * @param history changes of status, the newest first
 */
public record UndertakingLine(Standing standing, List<PeriodFacts> periods, List<ChangeFacts> history) {}
