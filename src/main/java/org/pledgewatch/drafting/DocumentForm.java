package org.pledgewatch.drafting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.exchange.catalogue.Problem;
import org.pledgewatch.exchange.catalogue.Reading;

/** The one field in which a document of the catalogue is written as it is. */
final class DocumentForm {

    static final String FIELD = "whole-document";

    private static final String UNTITLED = "Untitled document";

    private DocumentForm() {}

    /** Listed by the first thing in it; it belongs to a framework if all that is in it does. */
    static Content content(String document, Reading reading) {
        List<CommitmentEntry> entries = reading.catalogue().commitments();
        String first =
                entries.isEmpty() ? UNTITLED : entries.get(0).commitment().title();
        Set<String> frameworks = entries.stream()
                .map(entry -> String.valueOf(entry.commitment().framework()))
                .collect(Collectors.toSet());
        return new Content(
                entries.size() > 1 ? first + " (+" + (entries.size() - 1) + ")" : first,
                frameworks.size() == 1 ? entries.get(0).commitment().framework() : null,
                document,
                Entered.NOTHING.with(FIELD, document));
    }

    static List<FieldProblem> atLines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new FieldProblem(FIELD, "Line " + problem.at().line() + ": " + problem.what()))
                .toList();
    }
}
