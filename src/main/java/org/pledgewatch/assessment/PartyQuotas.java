package org.pledgewatch.assessment;

import org.pledgewatch.assessment.judgement.Evidence;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;

/** The fair shares of one party as known at one moment. */
record PartyQuotas(Reckoner reckoner, String party) implements Evidence.Quotas {

    @Override
    public Quota quota(Scenario scenario, int year) {
        return reckoner.quota(scenario, party, year);
    }

    @Override
    public Evidence.Absence absence(String indicator, int year) {
        return switch (reckoner.reporting(indicator, party, year)) {
            case NO_TABLE -> Evidence.Absence.NO_TABLE;
            case NEVER_LISTED -> Evidence.Absence.NEVER_LISTED;
            case NOT_REPORTED, REPORTED -> Evidence.Absence.NOT_REPORTED;
        };
    }
}
