package org.pledgewatch.notices.reminders;

import org.pledgewatch.accounts.Members;
import org.pledgewatch.drafting.CommitmentsPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever wrote a commitment sees to it from its publication on. */
@Component
class Authorship {

    private final Members members;
    private final Assignments assignments;

    Authorship(Members members, Assignments assignments) {
        this.members = members;
        this.assignments = assignments;
    }

    @EventListener
    void assign(CommitmentsPublished published) {
        members.find(published.author())
                .ifPresent(author -> published.slugs().forEach(slug -> assignments.assignAuthor(author, slug)));
    }
}
