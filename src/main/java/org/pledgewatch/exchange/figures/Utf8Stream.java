package org.pledgewatch.exchange.figures;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Lets UTF-8 pass and refuses everything else by the line on which it stands: a wrong letter in a name is a wrong fact.
 * The accepted sequences are those of table 3-7 of the Unicode Standard.
 */
final class Utf8Stream extends WatchedStream {

    private long line = 1;
    private int lead;
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xBF;
    private boolean afterReturn;

    Utf8Stream(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            check(buffer[i] & 0xFF);
        }
        if (n < 0 && missing > 0) {
            throw refused("the end of the file");
        }
        return n;
    }

    private void check(int b) {
        if (missing > 0) {
            if (b < lowest || b > highest) {
                throw refused(hex(lead));
            }
            missing--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (b < 0x80) {
            count(b);
        } else {
            begin(b);
        }
    }

    private void count(int b) {
        if (b == 0) {
            throw refused(hex(b));
        }
        if (b == '\r' || (b == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = b == '\r';
    }

    private void begin(int b) {
        if (b < 0xC2 || b > 0xF4) {
            throw refused(hex(b));
        }
        lead = b;
        missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }

    private static String hex(int b) {
        return String.format(Locale.ROOT, "byte 0x%02X", b);
    }

    private BrokenFile refused(String found) {
        return new BrokenFile(new Refusal(
                line,
                "",
                found,
                "The file is not written in UTF-8.",
                "Save it again as \"CSV UTF-8\" (in a text editor: encoding UTF-8)."));
    }
}
