package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pledgewatch.exchange.catalogue.DocumentTree;
import org.pledgewatch.reference.Deceiving;

/** Finds the fields whose text deceives the eye. */
final class Hygiene {

    private Hygiene() {}

    static List<FieldProblem> check(Entered entered) {
        List<FieldProblem> problems = new ArrayList<>();
        entered.fields()
                .forEach((field, values) -> texts(field, values).stream()
                        .filter(value -> Deceiving.isIn(value))
                        .findFirst()
                        .ifPresent(value -> problems.add(new FieldProblem(
                                field,
                                "This has characters that cannot be seen and change how it reads: type it anew, or paste it as"
                                        + " plain text."))));
        return problems;
    }

    /** In a document a mark that is written by its number deceives too. */
    private static List<String> texts(String field, List<String> values) {
        return field.equals(DocumentForm.FIELD)
                ? values.stream()
                        .flatMap(value -> Stream.concat(Stream.of(value), DocumentTree.texts(value).stream()))
                        .toList()
                : values;
    }
}
