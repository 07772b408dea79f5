package org.pledgewatch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** A disk that fills up. */
class AskedWritesTest {

    private final AtomicLong left = new AtomicLong(DataSize.ofMegabytes(300).toBytes());

    @TempDir
    private Path directory;

    private AskedWrites writes;

    @BeforeEach
    void open() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + directory.resolve("record"));
        source.setUser("sa");
        RecordPlace place = new RecordPlace(source);
        StorageSettings settings = new StorageSettings(DataSize.ofMegabytes(200), false);
        writes = new AskedWrites(
                new Durability(new JdbcTemplate(source), place),
                new FreeSpace(settings, place, directory -> left.get()));
    }

    @Test
    void whileThereIsRoomItIsWritten() throws Exception {
        assertThat(answerTo("POST").getStatus()).isEqualTo(200);
    }

    @Test
    void whenTheDiskIsNearlyFullNothingIsWrittenAndReadingGoesOn() throws Exception {
        left.set(DataSize.ofMegabytes(199).toBytes());

        MockHttpServletResponse refused = answerTo("POST");

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("600");
        assertThat(refused.getContentAsString()).contains("nearly full").contains("Try again later");
        assertThat(answerTo("GET").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answerTo(String method) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        writes.doFilter(new MockHttpServletRequest(method, "/desk/log"), response, new MockFilterChain());
        return response;
    }
}
