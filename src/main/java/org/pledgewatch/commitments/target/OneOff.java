package org.pledgewatch.commitments.target;

/** A target with one moment of truth, the deadline. */
public sealed interface OneOff extends Target permits Threshold, Milestones, Judged {}
