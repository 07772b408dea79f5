package org.pledgewatch.edition;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Knows the newest edition without asking: one small query now and then, never two at a time, and what this node
 * commits.
 */
@Component
@EnableConfigurationProperties(EditionSettings.class)
public class EditionWatch implements SmartLifecycle {

    /** A look that takes longer gives no answer. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(EditionWatch.class);

    private final EditionStore store;
    private final EditionSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final boolean serves;
    private volatile @Nullable Sight sight;
    private volatile long answered;
    private volatile @Nullable Thread thread;

    EditionWatch(
            EditionStore store,
            EditionSettings settings,
            Clock clock,
            ApplicationEventPublisher events,
            ApplicationContext context) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
        this.serves = context instanceof WebServerApplicationContext;
    }

    /** What this node knows, without a query once it serves. */
    public Sight sight() {
        Sight known = sight;
        if (known == null || thread == null) {
            return notice(store.read());
        }
        boolean late = System.nanoTime() - answered > PATIENCE.toNanos();
        return late ? known.unconfirmed() : known;
    }

    /** Takes notice of an edition that was made or read here; an older one than is known says nothing. */
    public synchronized Sight notice(Edition edition) {
        Sight known = sight;
        return known == null || edition.number() > known.edition().number() ? begin(edition) : confirm(known);
    }

    /** An edition older than was known before it was read is the newest all the same: the database was put back. */
    private synchronized void noticeRead(Edition edition, Sight before) {
        if (edition.number() < before.edition().number()) {
            begin(edition);
        } else {
            notice(edition);
        }
    }

    private Sight begin(Edition edition) {
        Sight last = sight;
        long before = last == null ? edition.number() : last.edition().number();
        Sight begun = new Sight(edition, before, System.nanoTime(), clock.instant(), true);
        sight = begun;
        answered = System.nanoTime();
        events.publishEvent(new EditionNoticed(edition));
        return begun;
    }

    private Sight confirm(Sight known) {
        Sight confirmed = known.confirmed(clock.instant());
        sight = confirmed;
        answered = System.nanoTime();
        return confirmed;
    }

    void forget(Edition seen) {
        Sight known = sight;
        if (known != null && !known.edition().equals(seen)) {
            events.publishEvent(new EditionNoticed(known.edition()));
        }
    }

    /** Whether the database can be read now. */
    public boolean answers() {
        Sight before = sight();
        return before.fresh() && look(before);
    }

    private boolean look(Sight before) {
        try {
            noticeRead(store.read(), before);
            if (!before.fresh()) {
                LOG.info("The database answers again.");
            }
            return true;
        } catch (DataAccessException e) {
            if (before.fresh()) {
                LOG.warn("The database does not answer; pages are served as they were.", e);
            }
            sight = before.unconfirmed();
            return false;
        }
    }

    private void keepLooking() {
        Sight known;
        while (Thread.currentThread().equals(thread) && (known = sight) != null) {
            look(known);
            try {
                Thread.sleep(settings.look().toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public boolean isAutoStartup() {
        return serves;
    }

    @Override
    public void start() {
        notice(store.read());
        Thread looking = new Thread(this::keepLooking, "edition-watch");
        looking.setDaemon(true);
        thread = looking;
        looking.start();
    }

    @Override
    public void stop() {
        Thread looking = thread;
        thread = null;
        if (looking != null) {
            looking.interrupt();
            try {
                looking.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the first start has filled the record, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
