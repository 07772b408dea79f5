package org.pledgewatch.notices.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberPreferences;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.mail.LastLook;
import org.pledgewatch.mail.LastWord;
import org.pledgewatch.mail.Letter;
import org.springframework.stereotype.Component;

/** A reminder that waited is not sent once all that it tells is settled, or its reader has left. */
@Component
class StillNeeded implements LastLook {

    private final ReminderStore store;
    private final Members members;
    private final MemberPreferences preferences;
    private final WhatNeeds needs;
    private final Clock clock;

    StillNeeded(ReminderStore store, Members members, MemberPreferences preferences, WhatNeeds needs, Clock clock) {
        this.store = store;
        this.members = members;
        this.preferences = preferences;
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public Set<Letter.Kind> kinds() {
        return Set.of(Letter.Kind.REMINDER);
    }

    @Override
    public Map<String, LastWord> look(Collection<String> keys) {
        Map<String, LastWord> words = new HashMap<>();
        for (String key : keys) {
            store.of(key).flatMap(this::objection).ifPresent(why -> words.put(key, new LastWord.Drop(why)));
        }
        return words;
    }

    private Optional<String> objection(ReminderStore.Morning morning) {
        Optional<Member> reader = members.find(morning.member());
        if (reader.isEmpty()) {
            return Optional.of("Its reader is no longer at the desk.");
        }
        Member member = reader.get();
        Set<ReminderStore.Deadline> told = store.told(morning);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), preferences.of(member).zone());
        boolean isOpen = needs.of(member, today).open().stream()
                .anyMatch(need ->
                        need.due() != null && told.contains(new ReminderStore.Deadline(need.subject(), need.due())));
        return isOpen ? Optional.empty() : Optional.of("All that it tells was settled or put off meanwhile.");
    }
}
