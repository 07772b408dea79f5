package org.pledgewatch.notices.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.springframework.stereotype.Component;

/** What needs a member, wherever it is asked: on the desk's first page, and for its morning's mail. */
@Component
public class WhatNeeds {

    private final List<Needs> contributors;
    private final Snoozes snoozes;

    WhatNeeds(List<Needs> contributors, Snoozes snoozes) {
        this.contributors = contributors;
        this.snoozes = snoozes;
    }

    /** Something that was put off, and how. */
    public record Later(Need need, Snooze snooze) {}

    /**
     * All of it, the most urgent first.
     *
     * @param open what needs the member now
     * @param later what was put off
     */
    public record Found(List<Need> open, List<Later> later) {

        public Optional<Need> open(String subject) {
            return open.stream().filter(need -> need.subject().equals(subject)).findFirst();
        }

        public Optional<Later> later(String subject) {
            return later.stream()
                    .filter(put -> put.need().subject().equals(subject))
                    .findFirst();
        }
    }

    /** @param today where the member is */
    public Found of(Member me, LocalDate today) {
        Map<String, Snooze> all = snoozes.all();
        List<Need> open = new ArrayList<>();
        List<Later> later = new ArrayList<>();
        needs(me, today).forEach(need -> {
            @Nullable Snooze snooze = all.get(need.subject());
            if (snooze != null && snooze.covers(need, today)) {
                later.add(new Later(need, snooze));
            } else {
                open.add(need);
            }
        });
        return new Found(open, later);
    }

    private Stream<Need> needs(Member me, LocalDate today) {
        return contributors.stream()
                .flatMap(contributor -> contributor.of(me, today).stream())
                .sorted(Need.MOST_URGENT_FIRST);
    }
}
