package org.pledgewatch.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every thirty seconds (RFC 6238 with SHA-1 and six digits, which every telephone's program knows).
 */
final class Totp {

    static final int DIGITS = 6;
    private static final int STEP_SECONDS = 30;

    /** Clocks differ, and typing takes a while. */
    private static final int STEPS_AROUND = 1;

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    String code(long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int at = hash[hash.length - 1] & 0xf;
            int cut = ByteBuffer.wrap(hash).getInt(at) & 0x7fffffff;
            long bound = 1;
            for (int i = 0; i < digits; i++) {
                bound *= 10;
            }
            return String.format(Locale.ROOT, "%0" + digits + "d", cut % bound);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The step that the code is of, if it is of about now and later than the last one that was taken: a code that
     * somebody read over a shoulder opens nothing.
     */
    OptionalLong stepOf(String code, Instant now, long last) {
        long current = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = current - STEPS_AROUND; step <= current + STEPS_AROUND; step++) {
            boolean same = MessageDigest.isEqual(
                    code(step, DIGITS).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
            if (same && step > last) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
