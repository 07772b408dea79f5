package org.pledgewatch.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page: what needs whoever is there, the most urgent first. */
@Controller
class TodayPage {

    private static final Comparator<TodayItem> MOST_URGENT_FIRST = Comparator.comparing(TodayItem::urgency)
            .thenComparing(item -> item.due() == null ? LocalDate.MAX : item.due())
            .thenComparing(TodayItem::address);

    private final List<TodayItems> contributors;

    TodayPage(List<TodayItems> contributors) {
        this.contributors = contributors;
    }

    @Bean
    static DeskSection todaySection() {
        return new DeskSection(0, "/desk", "desk.nav.today", Role.VIEWER);
    }

    @GetMapping("/desk")
    String today(Member me, Model model) {
        List<TodayItem> items = contributors.stream()
                .flatMap(contributor -> contributor.of(me).stream())
                .sorted(MOST_URGENT_FIRST)
                .toList();
        model.addAttribute("items", items);
        return "desk/today";
    }
}
