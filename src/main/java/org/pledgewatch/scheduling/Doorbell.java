package org.pledgewatch.scheduling;

import java.time.Duration;
import org.quartz.JobBuilder;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Hangs up the bell before the server starts. The trigger is replaced only when its interval changed, so that a start
 * does not put off what is due; what Quartz missed it need not ring for, the tables know.
 */
class Doorbell implements SmartInitializingSingleton {

    static final TriggerKey TICK = TriggerKey.triggerKey("tick");

    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);

    private final Scheduler scheduler;
    private final Planner planner;
    private final Timetable timetable;
    private final Duration interval;

    Doorbell(Scheduler scheduler, Planner planner, Timetable timetable, Duration interval) {
        this.scheduler = scheduler;
        this.planner = planner;
        this.timetable = timetable;
        this.interval = interval;
    }

    @Override
    public void afterSingletonsInstantiated() {
        timetable.jobs().forEach(planner::begin);
        try {
            hangUp();
        } catch (ObjectAlreadyExistsException e) {
            LOG.debug("Another node hung up the bell.", e);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The jobs' bell could not be hung up in Quartz's tables.", e);
        }
    }

    private void hangUp() throws SchedulerException {
        scheduler.addJob(
                JobBuilder.newJob(Tick.class)
                        .withIdentity(TICK.getName())
                        .storeDurably()
                        .build(),
                true);
        Trigger hanging = scheduler.getTrigger(TICK);
        if (hanging == null) {
            scheduler.scheduleJob(trigger());
        } else if (!(hanging instanceof SimpleTrigger simple) || simple.getRepeatInterval() != interval.toMillis()) {
            scheduler.rescheduleJob(TICK, trigger());
        }
    }

    private Trigger trigger() {
        return TriggerBuilder.newTrigger()
                .withIdentity(TICK)
                .forJob(TICK.getName())
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
