/**
 * Keys, shares and whole quotas, exactly. Pure Java.
 *
 * <p>For the year <em>y</em> in which people are admitted: a pool <em>S</em> shares; each state's key <em>k</em> is
 * read from figures of <em>y</em> − 1; its share is <em>k</em> / Σ<em>k</em>; the global number <em>T</em> is split
 * between channels, and each channel's part is apportioned into whole people, which add up to it exactly.
 *
 * <p>The formulas as they come with the software ({@code fair-share.yml}), where p and g are shares of the pool's
 * population and GDP:
 *
 * <table>
 *   <caption>Formulas and their sources</caption>
 *   <tr><th>code</th><th>key</th><th>source</th></tr>
 *   <tr><td>{@code gni-ppp}</td><td>GNI, PPP, current international $</td>
 *       <td>Oxfam's fair-share analyses; World Bank NY.GNP.MKTP.PP.CD</td></tr>
 *   <tr><td>{@code gni-atlas}</td><td>GNI, Atlas method, current US$</td>
 *       <td>"based on gross national income", civil-society survey 2016; World Bank NY.GNP.ATLS.CD</td></tr>
 *   <tr><td>{@code gni-per-capita}, {@code gdp}, {@code population}</td><td>as named</td>
 *       <td>World Bank NY.GNP.PCAP.CD, NY.GDP.MKTP.CD, SP.POP.TOTL; ours, for comparison</td></tr>
 *   <tr><td>{@code equal}</td><td>1 for every state</td><td>ours, for comparison</td></tr>
 *   <tr><td>{@code ec-2015-05}</td><td>0.4 p + 0.4 g + 0.1 a + 0.1 u; a = share of 1/A, A = asylum applications and resettled
 *       a head, mean of five years, a missing year zero; u = share of 1/U, U = unemployment rate</td>
 *       <td>European Commission, COM(2015) 240, annex</td></tr>
 *   <tr><td>{@code ec-2015-09}</td><td>the same with a and u at most 0.30 (p + g); what is left of 1 half by p, half by
 *       g</td><td>European Commission, COM(2015) 450 and 451</td></tr>
 *   <tr><td>{@code dublin-iv}</td><td>0.5 p + 0.5 g</td><td>European Commission, COM(2016) 270</td></tr>
 *   <tr><td>{@code capacity-and-credit}</td><td>GNI × max(0, 1 − h / h*), h = refugees hosted per GNI, h* = the pool's 90th
 *       percentile</td><td>ours, declared as such</td></tr>
 * </table>
 *
 * <p>Keys of one figure are exact; the quotients of the others are rounded to 64 significant digits
 * ({@link org.pledgewatch.fairshare.formula.Weighted}, {@link org.pledgewatch.fairshare.formula.Credited}).
 * Apportionment is exact for all ({@link org.pledgewatch.fairshare.formula.Apportionment}).
 */
@NamedInterface("formula")
@NullMarked
package org.pledgewatch.fairshare.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
