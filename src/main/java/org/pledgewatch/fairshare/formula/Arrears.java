package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.List;

/**
 * The account of a party's fair shares up to a year, in people.
 *
 * @param since the first year counted
 * @param people Σ (quota − actual) over the years with evidence; below zero it is a credit
 * @param unaccounted Σ quota over the years without evidence: never added to the arrears
 * @param yearsWithoutQuota the years in which the party had no quota to begin with
 */
public record Arrears(int since, BigDecimal people, BigDecimal unaccounted, List<Integer> yearsWithoutQuota) {

    public Arrears {
        yearsWithoutQuota = List.copyOf(yearsWithoutQuota);
    }
}
