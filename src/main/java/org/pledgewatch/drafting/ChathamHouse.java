package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.forums.Attribution;

/**
 * The rule under which sessions meet: what is off the record is in no document, and a speaker's name is not even saved
 * unless the words are on the record and an approval is named.
 */
final class ChathamHouse {

    private ChathamHouse() {}

    /** Names that nobody approved are taken out. */
    static Entered withoutUnapprovedNames(Entered entered) {
        Entered kept = entered;
        for (int n : entered.rows("w")) {
            if (!mayName(entered, n)) {
                kept = kept.with("w" + n + "-speaker", (Object) null);
            }
        }
        return kept;
    }

    private static boolean mayName(Entered entered, int n) {
        return entered.has("w" + n + "-attribution", Attribution.ON_RECORD.name())
                && entered.has("w" + n + "-approval");
    }

    /** Whether a quote may stand in a document at all. */
    static boolean mayQuote(Entered entered, int n) {
        return entered.has("w" + n + "-text") && !entered.has("w" + n + "-attribution", Attribution.OFF_RECORD.name());
    }

    /** What the document cannot tell, because it never gets there. */
    static List<FieldProblem> check(Entered entered) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int n : entered.rows("w")) {
            if (entered.has("w" + n + "-speaker") && !mayName(entered, n)) {
                problems.add(new FieldProblem(
                        "w" + n + "-speaker",
                        "This name is not kept: the session follows the Chatham House rule. Choose \"on the record\" and"
                                + " say who approved the name and when, or leave the name out."));
            }
            if (entered.has("w" + n + "-text") && !entered.has("w" + n + "-attribution")) {
                problems.add(new FieldProblem(
                        "w" + n + "-attribution", "Say how these words may be attributed: choose one."));
            }
        }
        return problems;
    }
}
