package org.pledgewatch.scoreboard;

import java.time.LocalDate;

/** A day on which something must be done. */
public record DeadlineFacts(LocalDate dueOn, String commitment, String title, String kind, long parties) {}
