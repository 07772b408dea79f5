package org.pledgewatch.scoreboard;

import java.time.LocalDate;

/** Why a promise was not kept, as somebody said it. */
public record BreachFacts(LocalDate statedOn, String text, String language, SourceFacts source) {}
