/**
 * What pictures need from outside: the atlas and the fonts from their files, and a PNG of each for those who need one.
 */
@ApplicationModule(allowedDependencies = {"pictures"})
@NullMarked
package org.pledgewatch.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
