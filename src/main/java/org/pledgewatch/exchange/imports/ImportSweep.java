package org.pledgewatch.exchange.imports;

import java.time.Clock;
import java.util.Map;
import org.pledgewatch.storage.Sweep;
import org.springframework.stereotype.Component;

/** Files that nobody recorded while they waited: they may hold what was never meant to be kept. */
@Component
class ImportSweep implements Sweep {

    private final ImportStore store;
    private final Clock clock;

    ImportSweep(ImportStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> sweep() {
        return Map.of("imports that nobody recorded", (long) store.dropExpired(clock.instant()));
    }
}
