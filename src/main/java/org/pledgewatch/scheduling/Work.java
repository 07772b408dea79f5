package org.pledgewatch.scheduling;

import java.util.Map;
import org.pledgewatch.rhythm.Slot;

/**
 * What a job does when it is due: one call of a service. A bean whose name is the job's.
 *
 * <p>It may be called again for the same slot, after a worker failed, froze or was killed; so it is idempotent by the
 * slot, and holds the fence in each transaction that writes.
 */
@FunctionalInterface
interface Work {

    /** @return what was done, in numbers, for the job's page */
    Map<String, Long> run(Slot slot, Fence fence);
}
