/** The judgement itself: terms, evidence and a date make a status with its working and the next look. Pure Java. */
@NamedInterface("judgement")
@NullMarked
package org.pledgewatch.assessment.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
