package org.pledgewatch.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.Urgency;
import org.pledgewatch.scheduling.Bell;
import org.pledgewatch.scheduling.JobHistory;
import org.pledgewatch.scheduling.JobReport;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the jobs did and when they are due, for those who run this. */
@Controller
class JobPages {

    private static final int RUNS = 10;
    private static final String BACK = "redirect:/desk/jobs?done=";

    private final JobHistory history;
    private final Bell bell;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    JobPages(JobHistory history, Bell bell, AuditTrail audit, TransactionOperations transaction) {
        this.history = history;
        this.bell = bell;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Bean
    static DeskSection jobsSection() {
        return new DeskSection(60, "/desk/jobs", "desk.nav.jobs", Role.ADMINISTRATOR);
    }

    /** A job that failed or is overdue is looked at by administrators. */
    @Bean
    static Needs failedJobs(JobHistory history) {
        return (me, today) -> {
            List<Need> items = new ArrayList<>();
            if (me.may(Role.ADMINISTRATOR)) {
                for (JobReport job : history.lastRuns()) {
                    if (job.problem() != null) {
                        items.add(Need.of(
                                Urgency.NOW,
                                "job:" + job.job(),
                                null,
                                "reminders.job",
                                Map.of("job", job.job(), "problem", job.problem()),
                                "/desk/jobs#" + job.job(),
                                "reminders.job.do"));
                    }
                }
            }
            return items;
        };
    }

    @GetMapping("/desk/jobs")
    String list(@RequestParam(defaultValue = "") String done, Model model) {
        List<JobReport> jobs = history.lastRuns();
        model.addAttribute("jobs", jobs);
        model.addAttribute(
                "runs", jobs.stream().collect(Collectors.toMap(JobReport::job, job -> history.runs(job.job(), RUNS))));
        model.addAttribute("done", bell.knows(done) ? done : "");
        return "desk/jobs";
    }

    @PostMapping("/desk/jobs/{job}/runs")
    String run(Member me, @PathVariable String job) {
        String known = known(job);
        note(me, "ran a job", known);
        bell.ring(known);
        return BACK + known;
    }

    @PostMapping("/desk/jobs/{job}/pause")
    String pause(Member me, @PathVariable String job) {
        String known = known(job);
        note(me, "paused a job", known);
        bell.pause(known);
        return BACK + known;
    }

    @PostMapping("/desk/jobs/{job}/resume")
    String resume(Member me, @PathVariable String job) {
        String known = known(job);
        note(me, "resumed a job", known);
        bell.resume(known);
        return BACK + known;
    }

    private void note(Member me, String action, String job) {
        transaction.executeWithoutResult(t -> audit.note(me, action, job));
    }

    private String known(String job) {
        if (!bell.knows(job)) {
            throw new NotAtTheDesk();
        }
        return job;
    }
}
