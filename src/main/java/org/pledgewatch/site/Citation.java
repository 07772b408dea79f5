package org.pledgewatch.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pledgewatch.wording.Say;

/**
 * How a page is quoted so that it can be found again as it was.
 *
 * @param asOf the day judged
 * @param until what was recorded until then counts
 * @param address of the page on that day, with that record
 */
record Citation(Subject subject, LocalDate asOf, Instant until, String address) {

    public String words(Say say) {
        return say.text(
                "cite.words",
                "title",
                subject.title(),
                "finding",
                subject.finding(),
                "asOf",
                asOf,
                "until",
                until,
                "address",
                address);
    }

    /** For reference managers. */
    public String bibtex(Say say) {
        String key = ("pledgewatch" + subject.path() + "-" + asOf).replaceAll("[^A-Za-z0-9]+", "-");
        return String.join(
                "\n",
                "@misc{" + key + ",",
                "  author = {{" + plain(say.text("site.name")) + "}},",
                "  title = {{" + plain(subject.title()) + "}},",
                "  year = {" + until.atOffset(ZoneOffset.UTC).getYear() + "},",
                "  url = {" + address + "},",
                "  note = {" + plain(subject.finding()) + "}",
                "}");
    }

    /** With what means something to TeX written as what it shows. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\{}]", " ")
                .replaceAll("([%&$#_])", "\\\\$1")
                .replaceAll("[~^]", " ");
    }
}
