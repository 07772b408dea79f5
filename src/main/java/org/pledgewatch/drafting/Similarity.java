package org.pledgewatch.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** Finds what says nearly the same as a draft: in the record, and among the other drafts. */
@Component
class Similarity {

    private static final BigDecimal ALIKE = new BigDecimal("0.40");
    private static final int MOST = 3;
    private static final int SHOWN = 80;

    private final Commitments commitments;
    private final DraftStore drafts;

    Similarity(Commitments commitments, DraftStore drafts) {
        this.commitments = commitments;
        this.drafts = drafts;
    }

    private record Other(
            String title, @Nullable String slug, @Nullable Long draft, Alike text) {}

    /** The most similar first, for each text of a draft; {@code base} and {@code id} are what it is itself. */
    List<Similar> to(Content content, Catalogue read, Draft.@Nullable Base base, @Nullable Long id) {
        List<String> texts = texts(content.entered(), read);
        if (texts.isEmpty()) {
            return List.of();
        }
        List<Other> others = others(base, id);
        List<Similar> found = new ArrayList<>();
        for (String text : texts) {
            Alike said = Alike.of(text);
            others.stream()
                    .map(other -> new Similar(
                            texts.size() == 1 ? null : shortened(text),
                            other.title(),
                            other.slug(),
                            other.draft(),
                            said.to(other.text())))
                    .filter(similar -> similar.share().compareTo(ALIKE) >= 0)
                    .sorted(Comparator.comparing(Similar::share).reversed())
                    .limit(MOST)
                    .forEach(found::add);
        }
        return found;
    }

    /** What it says in a form, also where that cannot be read yet; else what was read. */
    private static List<String> texts(Entered entered, Catalogue read) {
        List<String> typed = entered.fields().keySet().stream()
                .filter(field -> field.matches("text|[rks]\\d{1,3}-text"))
                .map(entered::text)
                .toList();
        return typed.isEmpty()
                ? read.commitments().stream()
                        .map(entry -> entry.commitment().text())
                        .toList()
                : typed;
    }

    private List<Other> others(Draft.@Nullable Base base, @Nullable Long id) {
        List<Other> others = new ArrayList<>();
        for (Commitment commitment : commitments.all()) {
            if (base == null || !base.slug().equals(commitment.slug())) {
                others.add(new Other(commitment.title(), commitment.slug(), null, Alike.of(commitment.text())));
            }
        }
        Stream.of(Draft.State.DRAFT, Draft.State.IN_REVIEW)
                .flatMap(state -> drafts.inState(state).stream())
                .filter(draft -> id == null || draft.id() != id)
                .filter(draft -> draft.content().entered().has("text"))
                .forEach(draft -> others.add(new Other(
                        draft.title(),
                        null,
                        draft.id(),
                        Alike.of(draft.content().entered().text("text")))));
        return others;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
