package org.pledgewatch.notices.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberPreferences;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Preferences;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at each member's morning once, when it has come, and writes one letter of all that reached a tier since: the
 * letter, the tiers and the morning in one transaction.
 */
@Service
public class Reminding {

    private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
    private static final int REMEMBERED_DAYS = 400;

    private final Members members;
    private final MemberPreferences preferences;
    private final WhatNeeds needs;
    private final ReminderStore store;
    private final ReminderLetter letters;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Tiers tiers;
    private final Clock clock;

    Reminding(
            Members members,
            MemberPreferences preferences,
            WhatNeeds needs,
            ReminderStore store,
            ReminderLetter letters,
            Outbox outbox,
            TransactionTemplate transaction,
            ReminderSettings settings,
            Clock clock) {
        this.members = members;
        this.preferences = preferences;
        this.needs = needs;
        this.store = store;
        this.letters = letters;
        this.outbox = outbox;
        this.transaction = transaction;
        this.tiers = settings.tiers();
        this.clock = clock;
    }

    /** Something of which a tier is to be told. */
    private record Due(Need need, ReminderStore.Deadline deadline, int tier) {}

    /**
     * @param fence called in each transaction that writes
     * @return how many were written to, about how much, and how many had nothing to be told
     * @throws IllegalStateException if it failed for somebody; the others were written to
     */
    public Map<String, Long> remind(Runnable fence) {
        Map<String, Long> counts = new TreeMap<>(Map.of("letters", 0L, "reminders", 0L, "nothing", 0L));
        List<RuntimeException> failed = new ArrayList<>();
        for (Member member : members.present()) {
            try {
                remind(member, fence, counts);
            } catch (RuntimeException e) {
                LOG.error("Member {} could not be reminded.", member.id(), e);
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(
                    failed.size() + " of the members could not be reminded; the first because of: " + failed.get(0));
        }
        transaction.executeWithoutResult(status -> {
            fence.run();
            store.forgetBefore(
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(REMEMBERED_DAYS));
        });
        return counts;
    }

    private void remind(Member member, Runnable fence, Map<String, Long> counts) {
        Instant now = clock.instant();
        Preferences chosen = preferences.of(member);
        LocalDate morning = LocalDate.ofInstant(now, chosen.zone());
        if (now.isBefore(tiers.morning(morning, chosen.zone())) || store.knows(member.id(), morning)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            fence.run();
            List<Need> open = needs.of(member, morning).open();
            List<Due> due = due(member, open, chosen.zone(), now);
            due.forEach(one -> store.tell(member.id(), one.deadline(), one.tier(), morning));
            @Nullable Letter letter = due.isEmpty() ? null : letter(member, chosen, morning, due, open.size());
            store.close(member.id(), morning, letter == null ? null : letter.key());
            if (letter == null) {
                counts.merge("nothing", 1L, Long::sum);
            } else {
                outbox.post(letter);
                counts.merge("letters", 1L, Long::sum);
                counts.merge("reminders", (long) due.size(), Long::sum);
            }
        });
    }

    private List<Due> due(Member member, List<Need> open, ZoneId zone, Instant now) {
        Map<ReminderStore.Deadline, Integer> told = store.told(member.id());
        List<Due> due = new ArrayList<>();
        for (Need need : open) {
            LocalDate day = need.due();
            if (day != null) {
                ReminderStore.Deadline deadline = new ReminderStore.Deadline(need.subject(), day);
                OptionalInt tier = tiers.due(day, zone, now, told.get(deadline));
                tier.ifPresent(reached -> due.add(new Due(need, deadline, reached)));
            }
        }
        return due;
    }

    private Letter letter(Member member, Preferences chosen, LocalDate morning, List<Due> due, int open) {
        List<Need> told = due.stream().map(Due::need).toList();
        return letters.write(
                "remind:" + member.id() + ":" + morning,
                members.addressOf(member),
                member.name(),
                chosen.language(),
                morning,
                told,
                open - told.size());
    }
}
