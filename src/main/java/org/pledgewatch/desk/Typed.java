package org.pledgewatch.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pledgewatch.drafting.Entered;
import org.pledgewatch.drafting.FieldProblem;
import org.springframework.util.MultiValueMap;

/** A form as it was typed, and what is wrong at each field. */
public record Typed(Entered entered, List<FieldProblem> problems) {

    /** What a form has beside its fields. */
    private static final Set<String> NOT_FIELDS = Set.of("_csrf", "do", "version", "of");

    private static final int MOST_FIELDS = 400;

    static Entered read(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> fields = new TreeMap<>();
        parameters.forEach((name, values) -> {
            boolean isField = name.matches("[a-z][a-z0-9-]{0,39}") && !NOT_FIELDS.contains(name);
            if (isField && fields.size() < MOST_FIELDS) {
                fields.put(name, values);
            }
        });
        return new Entered(fields);
    }

    public String text(String field) {
        return entered.text(field);
    }

    public boolean has(String field, String value) {
        return entered.has(field, value);
    }

    /** What is wrong at a field, in full sentences. */
    public List<String> at(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::what)
                .toList();
    }

    /** What is wrong at no field that can be seen. */
    public List<String> elsewhere() {
        return at("");
    }

    /** How many rows to show of a list: those typed, two to go on with, and no fewer than {@code least}. */
    public List<Integer> rows(String prefix, int least) {
        int typed = entered.rows(prefix).stream().mapToInt(n -> n).max().orElse(0);
        int rows = Math.min(Math.max(typed + 2, least), 60);
        return java.util.stream.IntStream.rangeClosed(1, rows).boxed().toList();
    }
}
