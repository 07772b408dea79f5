/**
 * A composite of declared components, with what each contributes and how far other choices would move it. Pure Java.
 *
 * <p>For a year: each component is read from figures ({@link org.pledgewatch.integration.index.Component}); a party
 * that lacks one is named with the reason, never estimated. Values are brought to 0 to 1
 * ({@link org.pledgewatch.integration.index.Normalisation}), weighted and added. The same is done by every other
 * normalisation and with each weight changed, one at a time: the lowest and highest outcome are the band.
 *
 * <p>Quotients have 64 significant digits; places are told from these, and what is shown is cut, not rounded, so that
 * cutting it again for a page changes nothing.
 */
@NamedInterface("index")
@NullMarked
package org.pledgewatch.integration.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
