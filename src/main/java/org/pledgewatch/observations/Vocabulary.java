package org.pledgewatch.observations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.EditionNoticed;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The indicators, their slices and the sources that figures may name. */
@Service
public class Vocabulary {

    private final VocabularyStore store;
    private final Editions editions;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(null));

    Vocabulary(VocabularyStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    /** What was declared, by code; and the numbers under which the keys of series name it. */
    record Snapshot(
            Map<String, IndicatorEntry> indicators,
            Map<String, Integer> indicatorNumbers,
            Map<String, Integer> breakdownNumbers,
            Map<String, SourceEntry> sources,
            Map<String, Integer> sourceNumbers) {}

    /** What was read last; nothing from when something was declared until it is read again. */
    private record Kept(@Nullable Snapshot snapshot) {}

    /** All indicators by code, in the order in which they were declared. */
    public Map<String, IndicatorEntry> indicators() {
        return current().indicators();
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(current().indicators().get(code)).map(IndicatorEntry::indicator);
    }

    /** All sources by code, in the order in which they were declared. */
    public Map<String, SourceEntry> sources() {
        return current().sources();
    }

    /**
     * The key of a series.
     *
     * @return nothing where the indicator or the slice was never declared
     */
    public Optional<Long> series(int party, String indicator, Breakdown breakdown) {
        Integer indicatorNo = current().indicatorNumbers().get(indicator);
        Integer breakdownNo = breakdown.isTotal()
                ? Integer.valueOf(0)
                : current().breakdownNumbers().get(breakdown.code());
        return indicatorNo == null || breakdownNo == null
                ? Optional.empty()
                : Optional.of(SeriesKey.of(party, indicatorNo, breakdownNo));
    }

    Optional<Integer> sourceNumber(String code) {
        return Optional.ofNullable(current().sourceNumbers().get(code));
    }

    /**
     * Declares indicators and sources, or changes what is said of them; a code, once declared, stays.
     *
     * @return how many were new or changed
     */
    @Transactional
    public int declare(Collection<IndicatorEntry> indicators, Collection<SourceEntry> sources) {
        Snapshot before = store.read();
        int changed = 0;
        Map<String, Integer> breakdowns = new HashMap<>(before.breakdownNumbers());
        for (IndicatorEntry entry : indicators) {
            if (!entry.equals(before.indicators().get(entry.indicator().code()))) {
                store.write(
                        entry, before.indicatorNumbers().get(entry.indicator().code()), breakdowns);
                changed++;
            }
        }
        for (SourceEntry source : sources) {
            if (!source.equals(before.sources().get(source.code()))) {
                store.write(source, before.sourceNumbers().get(source.code()));
                changed++;
            }
        }
        if (changed > 0) {
            editions.changed();
        }
        forgetWhenDone();
        return changed;
    }

    /** This transaction sees its own from now on; everybody else when it is done. */
    private void forgetWhenDone() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        boolean first = TransactionSynchronizationManager.unbindResourceIfPossible(this) == null;
        TransactionSynchronizationManager.bindResource(this, store.read());
        if (first) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(Vocabulary.this);
                    forget();
                }
            });
        }
    }

    /** Another node may have declared something. */
    @EventListener
    void on(EditionNoticed noticed) {
        forget();
    }

    private Snapshot current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Snapshot own) {
            return own;
        }
        Kept before = Objects.requireNonNull(kept.get());
        if (before.snapshot() != null) {
            return before.snapshot();
        }
        Snapshot read = store.read();
        // what was declared while this was read may not be in it, and must not be covered by it
        kept.compareAndSet(before, new Kept(read));
        return read;
    }

    private void forget() {
        kept.set(new Kept(null));
    }
}
