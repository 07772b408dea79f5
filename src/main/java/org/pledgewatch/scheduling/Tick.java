package org.pledgewatch.scheduling;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** All that Quartz does: a short ring on one of the nodes, that has the tables looked at. */
@DisallowConcurrentExecution
class Tick extends QuartzJobBean {

    private final Timetable timetable;
    private final Planner planner;
    private final Workers workers;

    Tick(Timetable timetable, Planner planner, Workers workers) {
        this.timetable = timetable;
        this.planner = planner;
        this.workers = workers;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        planner.plan(timetable);
        workers.wake();
    }
}
