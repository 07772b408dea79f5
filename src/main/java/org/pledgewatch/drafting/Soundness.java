package org.pledgewatch.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.Documents;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.pledgewatch.exchange.catalogue.Place;
import org.pledgewatch.exchange.catalogue.Problem;
import org.pledgewatch.exchange.catalogue.Reading;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Item;
import org.pledgewatch.forums.Session;
import org.springframework.stereotype.Component;

/** What keeps a draft from being published, by itself and beside the record as it is now. */
@Component
class Soundness {

    private static final Place START = new Place("draft", 1);

    private final Documents documents;
    private final Commitments commitments;
    private final Forums forums;
    private final ShareChoices shares;

    Soundness(Documents documents, Commitments commitments, Forums forums, ShareChoices shares) {
        this.documents = documents;
        this.commitments = commitments;
        this.forums = forums;
        this.shares = shares;
    }

    /**
     * What the draft's document says.
     *
     * @throws Unpublishable if something keeps the draft from being published as it is now
     */
    Catalogue require(Draft draft) {
        Reading reading = documents.read(draft.content().document());
        Entered entered = draft.content().entered();
        Stream<Problem> typed = Stream.concat(Hygiene.check(entered).stream(), ChathamHouse.check(entered).stream())
                .map(problem -> new Problem(START, problem.what()));
        List<Problem> problems = Stream.of(
                        typed, reading.problems().stream(), clashes(draft.base(), reading.catalogue()).stream())
                .flatMap(some -> some)
                .toList();
        if (!problems.isEmpty()) {
            throw new Unpublishable(problems);
        }
        return reading.catalogue();
    }

    /** Where something new would take the place of what is recorded, or what is changed is no longer as it was. */
    List<Problem> clashes(Draft.@Nullable Base base, Catalogue catalogue) {
        List<Problem> unknown = shares.unknown(catalogue);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        if (catalogue.sessions().isEmpty()
                && catalogue.items().isEmpty()
                && catalogue.commitments().isEmpty()) {
            return List.of();
        }
        return base == null ? taken(catalogue) : changedSince(base);
    }

    private List<Problem> changedSince(Draft.Base base) {
        return documents.ofCommitment(base.slug()).equals(Optional.of(base.document()))
                ? List.of()
                : List.of(new Problem(
                        START,
                        "The record of " + base.slug() + " changed since this draft was begun: begin the change"
                                + " anew from how it stands now."));
    }

    private List<Problem> taken(Catalogue catalogue) {
        return Stream.of(
                        catalogue.commitments().stream()
                                .map(entry -> entry.commitment().slug())
                                .filter(slug -> commitments.find(slug).isPresent()),
                        inBoth(catalogue.sessions(), forums::sessions, Session::slug),
                        inBoth(catalogue.items(), forums::itemsAtTheDesk, Item::slug))
                .flatMap(slugs -> slugs)
                .map(slug -> new Problem(
                        catalogue.places().getOrDefault(List.of(slug), START),
                        "\"" + slug
                                + "\" is in the record already: give this one another address, or change that one."))
                .toList();
    }

    private static <T> Stream<String> inBoth(List<T> written, Supplier<List<T>> recorded, Function<T, String> slug) {
        if (written.isEmpty()) {
            return Stream.empty();
        }
        Set<String> slugs = recorded.get().stream().map(slug).collect(Collectors.toSet());
        return written.stream().map(slug).filter(slugs::contains);
    }
}
