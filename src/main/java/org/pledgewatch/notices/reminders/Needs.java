package org.pledgewatch.notices.reminders;

import java.time.LocalDate;
import java.util.List;
import org.pledgewatch.accounts.Member;

/**
 * A bean of this kind tells what needs somebody. The desk's first page and the reminders read the same, so they agree
 * ({@link WhatNeeds}).
 */
@FunctionalInterface
public interface Needs {

    /**
     * What needs this member: only what its role and its limits let it settle.
     *
     * @param today where the member is
     */
    List<Need> of(Member me, LocalDate today);
}
