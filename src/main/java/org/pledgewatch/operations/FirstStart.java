package org.pledgewatch.operations;

import java.util.Map;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.exchange.BundledFigures;
import org.pledgewatch.exchange.CatalogueLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Before the first page is served and the first job runs: the catalogue and figures that come with the software are
 * taken in where they are new, and what they touch is assessed, so that nobody ever sees a half-filled page.
 */
@Component
@ConditionalOnProperty(name = "pledgewatch.bundle.load", havingValue = "true")
class FirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final CatalogueLoader catalogue;
    private final BundledFigures figures;
    private final AssessmentRun assessment;
    private volatile boolean running;

    FirstStart(CatalogueLoader catalogue, BundledFigures figures, AssessmentRun assessment) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.assessment = assessment;
    }

    @Override
    public void start() {
        if (catalogue.load().isPresent()) {
            LOG.info("Took in the catalogue of pledges, asks and steps");
        }
        int written = figures.load();
        if (written > 0) {
            LOG.info("Took in {} figures", written);
        }
        Map<String, Long> counts = assessment.run();
        LOG.info(
                "Looked at {} undertakings: {} changes of status",
                counts.get("looked-at"),
                counts.get("status-changes"));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the jobs and the web server, which come last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
