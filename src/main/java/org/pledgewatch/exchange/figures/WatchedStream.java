package org.pledgewatch.exchange.figures;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that is looked at as it is read: every byte goes once through the reading of many. */
abstract class WatchedStream extends FilterInputStream {

    WatchedStream(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        int n = read(one, 0, 1);
        return n < 0 ? -1 : one[0] & 0xFF;
    }

    /** Looks at what it reads. */
    @Override
    public abstract int read(byte[] buffer, int offset, int length) throws IOException;

    @Override
    public final boolean markSupported() {
        return false;
    }
}
