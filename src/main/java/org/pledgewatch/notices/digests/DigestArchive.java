package org.pledgewatch.notices.digests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.notices.Scopes;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every digest that was sent, to be read again and shared: what it said, and nothing of who got it. */
@Component
public class DigestArchive {

    private final JdbcClient jdbc;
    private final NewsFile file;
    private final DigestWriter writer;

    DigestArchive(JdbcClient jdbc, NewsFile file, DigestWriter writer) {
        this.jdbc = jdbc;
        this.file = file;
        this.writer = writer;
    }

    /** A digest, and the day on which its day, week or month was over. */
    public record Archived(LocalDate closedOn, Sheet sheet) {}

    /** As it was sent, in whatever language it is read. */
    public Optional<Archived> find(String id, Language language) {
        return jdbc.sql("select * from digest where id = ?")
                .param(id)
                .query((row, n) -> content(row, language))
                .optional()
                .flatMap(this::archived);
    }

    private Optional<Archived> archived(Content content) {
        var news = file.of(content.news().stream().boxed().collect(Collectors.toList()));
        return writer.write(content, news, Numbers.NONE, writer.facts(content.when()), writer.say(content.language()))
                .map(sheet -> new Archived(content.closedOn(), sheet));
    }

    private static Content content(ResultSet row, Language language) throws SQLException {
        return new Content(
                language,
                Frequency.valueOf(row.getString("frequency")),
                row.getDate("closed_on").toLocalDate(),
                Scopes.read(row.getString("scopes")),
                Numbers.read(row.getString("news")),
                Stamps.moment(row, "made_at"));
    }
}
