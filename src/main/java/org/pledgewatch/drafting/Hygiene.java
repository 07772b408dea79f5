package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pledgewatch.exchange.catalogue.DocumentTree;

/** Finds characters that cannot be seen and make a text read as something else. */
final class Hygiene {

    private Hygiene() {}

    static List<FieldProblem> check(Entered entered) {
        List<FieldProblem> problems = new ArrayList<>();
        entered.fields()
                .forEach((field, values) -> texts(field, values).stream()
                        .filter(value -> value.codePoints().anyMatch(Hygiene::deceives))
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

    /** Controls but line and tab; marks that turn the order of letters round; halves of characters. */
    private static boolean deceives(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0xFEFF;
    }
}
