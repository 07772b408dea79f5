package org.pledgewatch.drafting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.exchange.Documents;
import org.springframework.stereotype.Component;

/** Who may do what with a draft; the others are told why not. */
@Component
class DraftRights {

    private final Documents documents;

    DraftRights(Documents documents) {
        this.documents = documents;
    }

    static void mayWrite(Member me, Content content) {
        if (!me.may(Role.COORDINATOR)) {
            throw new Refused("Only coordinators write drafts: ask an administrator for the role.");
        }
        mayTouch(me, content);
    }

    /** Whether everyone about whom it says something new is somebody about whom the member writes. */
    void mayBind(Member me, Draft draft) {
        Draft.Base base = draft.base();
        Set<CommitmentEntry.Binding> recorded =
                base == null ? Set.of() : bindings(base.document()).collect(Collectors.toSet());
        bindings(draft.content().document())
                .filter(binding -> !recorded.contains(binding))
                .map(binding -> binding.undertaking().party())
                .filter(party -> !me.isFor(party))
                .findFirst()
                .ifPresent(party -> {
                    throw new Refused("Your account is limited to "
                            + String.join(", ", me.parties().stream().sorted().toList()) + ", and this binds " + party
                            + ": take it out, or ask an administrator.");
                });
    }

    private Stream<CommitmentEntry.Binding> bindings(String document) {
        return documents.read(document).catalogue().commitments().stream().flatMap(entry -> entry.bindings().stream());
    }

    static void mayReview(Member me, Draft draft) {
        if (!me.may(Role.REVIEWER)) {
            throw new Refused("Only reviewers decide on drafts: ask an administrator for the role.");
        }
        mayTouch(me, draft.content());
    }

    private static void mayTouch(Member me, Content content) {
        String framework = content.framework();
        if (framework == null ? !me.frameworks().isEmpty() : !me.isForFramework(framework)) {
            throw new Refused("Your account is limited to "
                    + String.join(", ", me.frameworks().stream().sorted().toList())
                    + ": choose one of these frameworks, or ask an administrator.");
        }
    }
}
