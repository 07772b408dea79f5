package org.pledgewatch.accounts;

import java.time.ZoneId;
import org.pledgewatch.wording.Language;

/** In which language a member is written to, and in which zone its days begin. */
public record Preferences(Language language, ZoneId zone) {}
