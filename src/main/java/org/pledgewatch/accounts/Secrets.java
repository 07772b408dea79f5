package org.pledgewatch.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.pledgewatch.reference.Sha256;

/** Words that open doors: drawn from 32 random bytes, and kept as hashes only. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** 43 letters that fit in an address. */
    public static String draw() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    static byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What is drawn from so many cannot be guessed, so a plain hash keeps it. */
    public static String hash(String secret) {
        return Sha256.of(secret);
    }
}
