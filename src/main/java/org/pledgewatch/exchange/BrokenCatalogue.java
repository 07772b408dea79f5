package org.pledgewatch.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.pledgewatch.exchange.catalogue.Problem;
import org.pledgewatch.reference.StartRefusal;

/** The catalogue's files cannot be used; nothing was stored. The message names every file and line to mend. */
public class BrokenCatalogue extends StartRefusal {

    private static final int SHOWN = 50;

    private final transient List<Problem> problems;

    BrokenCatalogue(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String listed =
                problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n  ", "\n  ", ""));
        int more = problems.size() - SHOWN;
        return "The catalogue has " + (problems.size() == 1 ? "a problem" : problems.size() + " problems")
                + "; nothing was stored. Mend the files and start again:" + listed
                + (more > 0 ? "\n  … and " + more + " more." : "");
    }

    public List<Problem> problems() {
        return problems;
    }
}
