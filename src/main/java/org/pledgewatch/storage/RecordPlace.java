package org.pledgewatch.storage;

import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which database the record is in. */
@Component
class RecordPlace {

    private static final String H2 = "jdbc:h2:";

    private final SingletonSupplier<String> address;

    RecordPlace(DataSource source) {
        this.address = SingletonSupplier.of(() -> addressOf(source));
    }

    boolean isH2File() {
        return file().isPresent();
    }

    /** The directory of the file, where it is one of H2's. */
    Optional<Path> directory() {
        return file().map(file ->
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath()));
    }

    private Optional<Path> file() {
        String url = address.obtain().split(";", 2)[0];
        if (!url.startsWith(H2)) {
            return Optional.empty();
        }
        String place = url.substring(H2.length());
        return place.startsWith("mem:") || place.startsWith("tcp:") || place.startsWith("ssl:")
                ? Optional.empty()
                : Optional.of(Path.of(place.startsWith("file:") ? place.substring("file:".length()) : place));
    }

    private static String addressOf(DataSource source) {
        try {
            return JdbcUtils.extractDatabaseMetaData(source, DatabaseMetaData::getURL);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not tell its address: " + e.getMessage(), e);
        }
    }
}
