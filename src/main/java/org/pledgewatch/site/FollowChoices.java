package org.pledgewatch.site;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pledgewatch.notices.Estimates;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.notices.Wishes;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.CommitmentFilter;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.ZoneNames;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts what can be chosen beside what is chosen. */
@Component
class FollowChoices {

    private final PartyBoard parties;
    private final ForumBoard forums;
    private final CommitmentBoard commitments;
    private final Estimates estimates;
    private final Clock clock;

    FollowChoices(
            PartyBoard parties, ForumBoard forums, CommitmentBoard commitments, Estimates estimates, Clock clock) {
        this.parties = parties;
        this.forums = forums;
        this.commitments = commitments;
        this.estimates = estimates;
        this.clock = clock;
    }

    /** One box to tick. */
    record Choice(Scope.Kind kind, String key, String name) {}

    /** Boxes of one kind. */
    record Group(Scope.Kind kind, List<Choice> choices) {}

    void into(Model model, FollowForm form, When when, Say say) {
        model.addAttribute("form", form);
        model.addAttribute("groups", groups(when, say));
        model.addAttribute("frequencies", Frequency.values());
        model.addAttribute("chosen", form.in(say.language()));
        model.addAttribute("zones", ZoneNames.in(say.language(), clock.instant()));
    }

    private List<Group> groups(When when, Say say) {
        return List.of(
                new Group(
                        Scope.Kind.THEME,
                        forums.themes().stream()
                                .map(t ->
                                        new Choice(Scope.Kind.THEME, t.slug(), say.name("theme", t.slug(), t.title())))
                                .toList()),
                new Group(
                        Scope.Kind.FRAMEWORK,
                        forums.frameworks().stream()
                                .map(f -> new Choice(
                                        Scope.Kind.FRAMEWORK, f.slug(), say.name("framework", f.slug(), f.title())))
                                .toList()),
                new Group(
                        Scope.Kind.PARTY,
                        sorted(
                                parties.names().stream()
                                        .map(p ->
                                                new Choice(Scope.Kind.PARTY, p.code(), say.party(p.code(), p.name()))),
                                say.language())),
                new Group(
                        Scope.Kind.COMMITMENT,
                        commitments.find(new CommitmentFilter(null, null, null, null), when).stream()
                                .map(c -> new Choice(
                                        Scope.Kind.COMMITMENT, c.slug(), say.name("commitment", c.slug(), c.title())))
                                .toList()));
    }

    private static List<Choice> sorted(Stream<Choice> choices, Language language) {
        return choices.sorted(Comparator.comparing(Choice::name, language.alphabet()))
                .toList();
    }

    /** What is followed and is there. */
    private boolean isKnown(Wishes wishes, When when, Say say) {
        List<Choice> all = groups(when, say).stream()
                .flatMap(group -> group.choices().stream())
                .toList();
        return wishes.scopes().stream()
                .allMatch(scope -> scope.equals(Scope.ALL)
                        || all.stream()
                                .anyMatch(choice -> choice.kind() == scope.kind()
                                        && choice.key().equals(scope.key())));
    }

    Estimates.Estimate estimate(FollowForm form, When when) {
        return estimates.of(form.often(), form.scopes(), when);
    }

    /** The key of what is wrong with the choice; empty where nothing is. */
    String problem(FollowForm form, When when, Say say) {
        long followed = form.scopes().stream().distinct().count();
        if (followed == 0) {
            return "subscribe.wrong.nothing";
        }
        if (followed > Wishes.MOST) {
            return "subscribe.wrong.much";
        }
        return isKnown(form.wishes(say.language()), when, say) ? "" : "subscribe.wrong.unknown";
    }
}
