package org.pledgewatch.assessment;

import java.util.List;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.assessment.judgement.Step;

/** A judgement, and what it would take from then on, in steps like those of its explanation. */
public record Outlook(Judgement judgement, List<Step> prospect) {}
