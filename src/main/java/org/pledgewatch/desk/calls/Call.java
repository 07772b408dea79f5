package org.pledgewatch.desk.calls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.reference.Sha256;
import org.springframework.http.HttpStatus;

/**
 * A call that writes.
 *
 * @param what the address and all beside the body that says what is to be done
 * @param key a call that is repeated with it is answered and not done again; none where the caller gave none
 */
@SuppressWarnings("ArrayRecordComponent") // calls are not compared, and their bytes are written by nobody
record Call(Member me, String what, byte[] body, @Nullable String key) {

    private static final int LONGEST_KEY = 200;

    Call {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new CallRefused(HttpStatus.BAD_REQUEST, "The Idempotency-Key has 1 to " + LONGEST_KEY + " letters.");
        }
    }

    /** Of all that must be the same for it to be the same call. */
    String digest() {
        MessageDigest sum = Sha256.start();
        sum.update(what.getBytes(StandardCharsets.UTF_8));
        sum.update((byte) 0);
        return HexFormat.of().formatHex(sum.digest(body));
    }
}
