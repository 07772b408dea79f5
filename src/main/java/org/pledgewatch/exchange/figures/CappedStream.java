package org.pledgewatch.exchange.figures;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** Counts the bytes and the lines of a file as it is read, and refuses it beyond the size that is allowed. */
final class CappedStream extends WatchedStream {

    private final DataSize most;
    private long bytes;
    private long line = 1;

    CappedStream(InputStream in, DataSize most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            if (buffer[i] == '\n') {
                line++;
            }
        }
        bytes += Math.max(n, 0);
        if (bytes > most.toBytes()) {
            throw new BrokenFile(
                    line,
                    "The file is larger than " + most.toMegabytes() + " MB.",
                    "Split it into smaller files, or raise pledgewatch.import.max-size.");
        }
        return n;
    }
}
