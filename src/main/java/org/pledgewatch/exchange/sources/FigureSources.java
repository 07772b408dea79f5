package org.pledgewatch.exchange.sources;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.outbound.NotReached;
import org.pledgewatch.outbound.Outbound;
import org.pledgewatch.storage.Stamps;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places from which figures are fetched: allowed, listed, dropped. */
@Service
@Transactional
@EnableConfigurationProperties(SourceSettings.class)
public class FigureSources {

    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST = 200;
    private static final int RAREST = 366;

    private final JdbcClient jdbc;
    private final Outbound outbound;
    private final SourceSettings settings;
    private final Clock clock;

    FigureSources(JdbcClient jdbc, Outbound outbound, SourceSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.outbound = outbound;
        this.settings = settings;
        this.clock = clock;
    }

    /** Hosts that an address may name. */
    public Set<String> hosts() {
        return settings.hosts();
    }

    /**
     * Allows a place; it is fetched for the first time soon.
     *
     * @throws IllegalArgumentException if nothing may be fetched from there, in a sentence for whoever typed it
     */
    public long allow(String title, String address, String fileName, int everyDays, boolean unseen, long member) {
        if (title.isBlank() || title.length() > LONGEST) {
            throw new IllegalArgumentException("Name what is fetched, in at most " + LONGEST + " letters.");
        }
        if (everyDays < 1 || everyDays > RAREST) {
            throw new IllegalArgumentException("It is fetched every 1 to " + RAREST + " days: choose how often.");
        }
        URI place = checked(address.strip());
        long id = jdbc.sql("select nextval('figure_source_seq')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into figure_source (id, title, address, file_name, every_days, unseen, allowed_by, allowed_at,
                  next_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        title.strip(),
                        place.toString(),
                        name(fileName, place),
                        everyDays,
                        unseen,
                        member,
                        Stamps.of(now()),
                        Stamps.of(now()))
                .update();
        return id;
    }

    private URI checked(String address) {
        try {
            URI place = new URI(address);
            outbound.check(place);
            String host = String.valueOf(place.getHost()).toLowerCase(Locale.ROOT);
            if (address.length() > LONGEST_ADDRESS || !settings.hosts().contains(host)) {
                throw new IllegalArgumentException("Figures are fetched only from "
                        + String.join(", ", settings.hosts().stream().sorted().toList())
                        + ": an operator adds a host in the settings, pledgewatch.sources.hosts.");
            }
            return place;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("An address is written as https://host/path.", e);
        } catch (NotReached e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String name(String given, URI place) {
        String path = String.valueOf(place.getPath());
        String name = given.isBlank() ? path.substring(path.lastIndexOf('/') + 1) : given.strip();
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\]", "");
        return plain.isEmpty() ? "figures" : plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    @Transactional(readOnly = true)
    public List<FigureSource> all() {
        return read("order by title, id");
    }

    @Transactional(readOnly = true)
    public Optional<FigureSource> find(long id) {
        return read("where id = ?", id).stream().findFirst();
    }

    List<FigureSource> due() {
        return read("where next_at <= ? order by next_at, id", Stamps.of(now()));
    }

    /** It is due now. */
    public boolean hurry(long id) {
        return jdbc.sql("update figure_source set next_at = ? where id = ?")
                        .params(Stamps.of(now()), id)
                        .update()
                > 0;
    }

    /** Nothing is fetched from there any more; what was stays. */
    public boolean drop(long id) {
        return jdbc.sql("delete from figure_source where id = ?").param(id).update() > 0;
    }

    /** What came of it; where it failed it is tried again on the next day. */
    void done(FigureSource source, FigureSource.Seen seen, FigureSource.Last last) {
        int days = last.outcome() == FigureSource.Outcome.FAILED ? 1 : source.everyDays();
        jdbc.sql("""
                update figure_source set etag = ?, last_modified = ?, sha256 = ?, fetched_at = ?, outcome = ?,
                  trouble = ?, import_id = ?, next_at = ? where id = ?""")
                .params(Arrays.asList(
                        seen.etag(),
                        seen.lastModified(),
                        seen.sha256(),
                        Stamps.of(last.at()),
                        last.outcome().name(),
                        last.trouble(),
                        last.importId(),
                        Stamps.of(last.at().plus(Duration.ofDays(days))),
                        source.id()))
                .update();
    }

    Instant now() {
        return Stamps.now(clock);
    }

    private List<FigureSource> read(String which, Object... values) {
        return jdbc.sql("select * from figure_source " + which)
                .params(values)
                .query((row, n) -> source(row))
                .list();
    }

    private static FigureSource source(ResultSet row) throws SQLException {
        return new FigureSource(
                row.getLong("id"),
                row.getString("title"),
                URI.create(row.getString("address")),
                row.getString("file_name"),
                row.getInt("every_days"),
                row.getBoolean("unseen"),
                row.getLong("allowed_by"),
                Stamps.moment(row, "next_at"),
                new FigureSource.Seen(row.getString("etag"), row.getString("last_modified"), row.getString("sha256")),
                last(row));
    }

    private static FigureSource.@Nullable Last last(ResultSet row) throws SQLException {
        Instant at = Stamps.orNull(row, "fetched_at");
        return at == null
                ? null
                : new FigureSource.Last(
                        at,
                        FigureSource.Outcome.valueOf(row.getString("outcome")),
                        row.getString("trouble"),
                        row.getObject("import_id", Long.class));
    }
}
