/**
 * Where promises are made and what was said there: frameworks, rounds, themes, sessions, questions, practices, quotes.
 */
@ApplicationModule(allowedDependencies = {"reference", "parties", "edition"})
@NullMarked
package org.pledgewatch.forums;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
