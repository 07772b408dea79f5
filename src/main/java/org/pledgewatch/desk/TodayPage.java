package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberPreferences;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Snoozes;
import org.pledgewatch.notices.reminders.WhatNeeds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk's first page: what needs whoever is there, the most urgent first, and what was put off. */
@Controller
@ConditionalOnWebApplication
class TodayPage {

    private final WhatNeeds needs;
    private final PuttingOff puttingOff;
    private final Snoozes snoozes;
    private final MemberPreferences preferences;
    private final Clock clock;

    TodayPage(WhatNeeds needs, PuttingOff puttingOff, Snoozes snoozes, MemberPreferences preferences, Clock clock) {
        this.needs = needs;
        this.puttingOff = puttingOff;
        this.snoozes = snoozes;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Bean
    static DeskSection todaySection() {
        return new DeskSection(0, "/desk", "desk.nav.today", Role.VIEWER);
    }

    @GetMapping("/desk")
    String today(Member me, @RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done != null);
        return show(me, Later.EMPTY, model);
    }

    private String show(Member me, Later typed, Model model) {
        WhatNeeds.Found found = needs.of(me, today(me));
        model.addAttribute("items", found.open());
        model.addAttribute("later", found.later());
        model.addAttribute("typed", typed);
        model.addAttribute("tomorrow", today(me).plusDays(1));
        return "desk/today";
    }

    private LocalDate today(Member me) {
        return LocalDate.ofInstant(clock.instant(), preferences.of(me).zone());
    }

    /**
     * What is typed to put something off.
     *
     * @param promised whether the party promised us the day; not checked, not sent
     */
    record Later(
            String subject,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate until,

            String reason,
            @Nullable Boolean promised) {

        static final Later EMPTY = new Later("", null, "", null);

        Later {
            subject = subject == null ? "" : subject;
            reason = reason == null ? "" : reason;
        }

        boolean isPromised() {
            return Boolean.TRUE.equals(promised);
        }
    }

    @PostMapping("/desk/later")
    String putOff(Member me, Later later, HttpServletResponse response, Model model) {
        LocalDate today = today(me);
        try {
            Need need = needs.of(me, today).open(later.subject()).orElseThrow(Snoozes.PutOffMeanwhile::new);
            puttingOff.putOff(me, need, later, today);
            return "redirect:/desk?done";
        } catch (IllegalArgumentException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", String.valueOf(refused.getMessage()));
        } catch (Snoozes.PutOffMeanwhile e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("meanwhile", true);
        }
        return show(me, later, model);
    }

    @PostMapping("/desk/later/take-up")
    String takeUp(Member me, @RequestParam(defaultValue = "") String subject) {
        needs.of(me, today(me)).later(subject).ifPresent(later -> snoozes.takeUp(me, later.need()));
        return "redirect:/desk?done";
    }
}
