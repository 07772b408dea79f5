package org.pledgewatch.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said or pointed to: a question, practice, quote, resource or mechanism.
 *
 * @param speaker only of a quote on the record whose owner approved the name
 * @param publisher of a resource
 */
public record ForumItemFacts(
        String slug,
        String kind,
        @Nullable String title,
        String text,
        String language,
        @Nullable String framework,
        @Nullable String session,
        @Nullable String link,
        @Nullable String publisher,
        @Nullable String speaker,
        SourceFacts source,
        List<String> themes,
        List<AnswerFacts> answers) {

    /** The same with the answers of one party only. */
    ForumItemFacts answeredBy(String party) {
        List<AnswerFacts> theirs =
                answers.stream().filter(a -> a.party().equals(party)).toList();
        return new ForumItemFacts(
                slug, kind, title, text, language, framework, session, link, publisher, speaker, source, themes,
                theirs);
    }
}
