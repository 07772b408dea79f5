package org.pledgewatch.site;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgewatch.notices.Estimates;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.notices.Wishes;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.CommitmentFilter;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.ZoneNames;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts what is chosen first, and beside it what else can be. */
@Component
class FollowChoices {

    private static final List<Scope.Kind> KINDS =
            List.of(Scope.Kind.THEME, Scope.Kind.FRAMEWORK, Scope.Kind.PARTY, Scope.Kind.COMMITMENT);

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

    /** Boxes of one kind, not ticked. */
    record Group(Scope.Kind kind, List<Choice> choices) {}

    void into(Model model, FollowForm form, When when, Say say) {
        model.addAttribute("form", form);
        List<Choice> all = choices(when, say, form).toList();
        model.addAttribute(
                "picked",
                all.stream().filter(c -> form.follows(c.kind(), c.key())).toList());
        model.addAttribute(
                "groups",
                KINDS.stream()
                        .map(kind -> new Group(
                                kind,
                                all.stream()
                                        .filter(c -> c.kind() == kind && !form.follows(kind, c.key()))
                                        .toList()))
                        .toList());
        model.addAttribute("frequencies", Frequency.values());
        model.addAttribute("chosen", form.in(say.language()));
        model.addAttribute("zones", ZoneNames.in(say.language(), clock.instant()));
    }

    private Stream<Choice> choices(When when, Say say, FollowForm form) {
        Stream<PartyName> parties = Stream.concat(
                        this.parties.concerned().stream(),
                        this.parties.names().stream().filter(p -> form.follows(Scope.Kind.PARTY, p.code())))
                .distinct();
        return Stream.of(
                        forums.themes().stream()
                                .map(t ->
                                        new Choice(Scope.Kind.THEME, t.slug(), say.name("theme", t.slug(), t.title()))),
                        forums.frameworks().stream()
                                .map(f -> new Choice(
                                        Scope.Kind.FRAMEWORK, f.slug(), say.name("framework", f.slug(), f.title()))),
                        sorted(
                                parties.map(p -> new Choice(Scope.Kind.PARTY, p.code(), say.party(p.code(), p.name()))),
                                say.language()),
                        commitments.find(new CommitmentFilter(null, null, null, null), when).stream()
                                .map(c -> new Choice(
                                        Scope.Kind.COMMITMENT, c.slug(), say.name("commitment", c.slug(), c.title()))))
                .flatMap(choices -> choices);
    }

    private static Stream<Choice> sorted(Stream<Choice> choices, Language language) {
        return choices.sorted(Comparator.comparing(Choice::name, language.alphabet()));
    }

    /** What is followed and is there. */
    private boolean isKnown(FollowForm form, When when, Say say) {
        Set<Scope> known = choices(when, say, form)
                .map(choice -> new Scope(choice.kind(), choice.key()))
                .collect(Collectors.toSet());
        return form.scopes().stream().allMatch(scope -> scope.equals(Scope.ALL) || known.contains(scope));
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
        return isKnown(form, when, say) ? "" : "subscribe.wrong.unknown";
    }
}
