package org.pledgewatch.notices.digests;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key of a digest's letter: for whom, and which period. */
record DigestKeys(long subscription, String period) {

    private static final Pattern KEY = Pattern.compile("digest:(\\d{1,18}):([0-9W-]{1,20})");

    static String key(long subscription, String period) {
        return "digest:" + subscription + ":" + period;
    }

    static Optional<DigestKeys> read(String key) {
        Matcher read = KEY.matcher(key);
        return read.matches()
                ? Optional.of(new DigestKeys(Long.parseLong(read.group(1)), read.group(2)))
                : Optional.empty();
    }
}
