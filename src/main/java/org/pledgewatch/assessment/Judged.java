package org.pledgewatch.assessment;

import org.pledgewatch.assessment.judgement.Judgement;

/** A judgement and whose it is. */
public record Judged(String commitment, String party, Judgement judgement) {}
