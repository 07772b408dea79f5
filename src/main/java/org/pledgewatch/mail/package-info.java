/** The outbox: letters as rows, sent once, never lost. Knows addresses and words, not subjects. */
@ApplicationModule(allowedDependencies = {"reference", "storage"})
@NullMarked
package org.pledgewatch.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
