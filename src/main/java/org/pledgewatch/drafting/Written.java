package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgewatch.exchange.catalogue.Problem;
import org.pledgewatch.exchange.catalogue.YamlWriter;

/** A form written as a document, which still knows which field each line is from. */
record Written(Content content, YamlWriter yaml) {

    /** A problem of a key that is missing stands at the entry: its sentence begins with the key. */
    private static final Pattern MISSING = Pattern.compile("[^\"]*needs? (?:its |a )?\"([a-z-]+)\".*");

    List<FieldProblem> atFields(List<Problem> problems) {
        List<FieldProblem> found = new ArrayList<>();
        for (Problem problem : problems) {
            found.add(new FieldProblem(field(problem), problem.what()));
        }
        return found;
    }

    private String field(Problem problem) {
        Matcher missing = MISSING.matcher(problem.what());
        if (missing.matches()) {
            String field = yaml.fieldOf(missing.group(1));
            if (field != null) {
                return field;
            }
        }
        String field = yaml.fieldAt(problem.at().line());
        return field == null ? "" : field;
    }
}
