package org.pledgewatch.desk;

import java.util.List;
import org.pledgewatch.accounts.Member;

/** A bean of this kind tells the desk's first page what needs somebody. */
@FunctionalInterface
public interface TodayItems {

    /** What needs this member: only what its role and its limits let it settle. */
    List<TodayItem> of(Member me);
}
