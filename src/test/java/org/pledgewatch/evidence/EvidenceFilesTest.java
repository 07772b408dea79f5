package org.pledgewatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class EvidenceFilesTest {

    private static final byte[] PDF = "%PDF-1.7 a letter".getBytes(StandardCharsets.UTF_8);

    private final EvidenceFiles files;
    private final EvidenceReader reader;
    private final Undertakings undertakings;
    private final TurnableClock clock;
    private final JdbcClient jdbc;
    private final ApplicationContext application;
    private long undertaking;

    EvidenceFilesTest(
            EvidenceFiles files,
            EvidenceReader reader,
            Undertakings undertakings,
            TurnableClock clock,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.files = files;
        this.reader = reader;
        this.undertakings = undertakings;
        this.clock = clock;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void aSmallRecord() {
        clock.turnTo("2018-07-15");
        SmallRecord.enter(application);
        undertaking = undertakings.find("more-places", "CAN").orElseThrow().id();
    }

    @Test
    void aFileIsKeptOnceAndOthersReachItOnlyWhereItIsAttachedForThem() {
        String digest = files.attach(undertaking, "letter.pdf", "The letter", PDF, false, 7);

        assertThat(reader.openPublic(digest)).isEmpty();
        assertThat(reader.ofPublic(undertaking)).isEmpty();
        assertThat(reader.atTheDesk(undertaking)).singleElement().satisfies(a -> {
            assertThat(a.title()).isEqualTo("The letter");
            assertThat(a.isPublic()).isFalse();
        });

        files.attach(undertaking, "same.pdf", "", PDF, true, 7);

        assertThat(reader.openPublic(digest).orElseThrow().content()).isEqualTo(PDF);
        assertThat(jdbc.sql("select count(*) from evidence_file")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsWithdrawnCannotBeHadAnyLonger() {
        String digest = files.attach(undertaking, "letter.pdf", "The letter", PDF, true, 7);
        long attachment = reader.atTheDesk(undertaking).get(0).id();
        long another = undertakings.find("fair-share", "NOR").orElseThrow().id();

        assertThat(files.withdraw(another, attachment)).isFalse();
        assertThat(files.withdraw(undertaking, attachment)).isTrue();

        assertThat(reader.openPublic(digest)).isEmpty();
        assertThat(reader.openAtTheDesk(undertaking, attachment)).isEmpty();
    }

    @Test
    void aFileIsHandedOutToBeSavedAndNeverRun() throws Exception {
        String digest = files.attach(undertaking, "../../l\u202Eetter\"\r\n.pdf", "x", PDF, true, 7);
        MockHttpServletResponse response = new MockHttpServletResponse();

        reader.openPublic(digest).orElseThrow().sendTo(response);

        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("l-etter-.pdf");
        assertThat(response.getHeader("Content-Disposition")).doesNotContain("..", "\r", "\n");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(response.getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void whatIsNotWhatItsNameSaysOrIsTooLargeOrEmptyIsRefusedAndNothingIsKept() {
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> files.attach(undertaking, "a.pdf", "", page, true, 7))
                .hasMessageContaining("none of PDF");
        assertThatThrownBy(() -> files.attach(undertaking, "a.docx", "", PDF, true, 7))
                .hasMessageContaining("ends in .pdf");
        assertThatThrownBy(() -> files.attach(undertaking, "a.pdf", "", new byte[0], true, 7))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> files.attach(undertaking, "a.txt", "", new byte[(20 << 20) + 1], true, 7))
                .hasMessageContaining("20 MB");
        assertThatThrownBy(() -> files.attach(undertaking, "a.pdf", "x".repeat(301), PDF, true, 7))
                .hasMessageContaining("title");
        assertThat(jdbc.sql("select count(*) from evidence_file")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
