package org.pledgewatch.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.wording.Language;

@DatabaseTest
class StationeryTest {

    private static final Footing FOOTING = new Footing(
            Said.words("You asked for this."),
            List.of(new Link("Change it", "https://pledges.example/subscriptions/abc")),
            "https://pledges.example/subscriptions/abc/unsubscribe");

    private final Stationery stationery;

    StationeryTest(Stationery stationery) {
        this.stationery = stationery;
    }

    private Letter letter(Language language) {
        return letter(sheet(language, "Canada"), FOOTING);
    }

    private Letter letter(Sheet sheet, Footing footing) {
        return stationery.letter("digest:1", Letter.Kind.NOTICE, "ada@example.org", sheet, footing);
    }

    private Sheet sheet(Language language, String heading) {
        Link page = new Link("Resettle 20 000 refugees", stationery.page(language, "/commitments/resettle/CAN"));
        return new Sheet(
                language,
                "Canada: off track",
                "and three more changes",
                List.of(
                        new Block.Title("Canada: resettlement is now off track"),
                        new Block.Heading(heading, null),
                        new Block.Entry(Tone.BAD, "Off track", page, List.of(Said.words("It was at risk."))),
                        new Block.Paragraph(Said.words("A word ".repeat(40))),
                        new Block.Button(new Link("Read it", stationery.at("/changes")))));
    }

    @Test
    void bothPartsSayTheSame() {
        Letter letter = letter(Language.EN);

        assertThat(letter.plain()).contains("Off track", "It was at risk.", "Read it", "You asked for this.");
        assertThat(letter.html()).contains("Off track", "It was at risk.", "Read it", "You asked for this.");
        assertThat(letter.html())
                .startsWith("<!doctype html>")
                .endsWith("</html>\n")
                .doesNotContain("<!--footing");
    }

    @Test
    void plainTextFitsEveryWindowAndHasEachAddressAloneOnItsLine() {
        List<String> lines = letter(Language.EN).plain().lines().toList();

        assertThat(lines)
                .allSatisfy(line -> assertThat(line.contains("://") || line.length() <= 72)
                        .as(line)
                        .isTrue());
        assertThat(lines).contains("-- ", "  http://localhost:8080/commitments/resettle/CAN");
    }

    @Test
    void arabicReadsFromTheRightAndLeadsToArabicPages() {
        String html = letter(Language.AR).html();

        assertThat(html).contains("lang=\"ar\" dir=\"rtl\"", "border-right:4px", "/ar/commitments/resettle/CAN");
        assertThat(html).doesNotContain("border-left");
    }

    @Test
    void whatSomebodyWroteIsNeverMarkup() {
        String hostile = "<script>alert(1)</script><!--footing-->";

        assertThat(letter(sheet(Language.EN, hostile), FOOTING).html())
                .doesNotContain("<script", "<!--footing")
                .contains("&lt;script&gt;");
    }

    @Test
    void programsUnsubscribeWithOneClickFromWhatIsSentAgain() {
        assertThat(letter(Language.EN).headers())
                .containsEntry("List-Unsubscribe", "<https://pledges.example/subscriptions/abc/unsubscribe>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(letter(sheet(Language.EN, "Canada"), new Footing(FOOTING.why(), FOOTING.links(), null))
                        .headers())
                .isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() {
        assertThatThrownBy(() -> new Link("Change it", "/subscriptions/abc")).hasMessageContaining("whole address");
    }
}
