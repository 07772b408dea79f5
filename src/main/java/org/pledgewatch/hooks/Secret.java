package org.pledgewatch.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a hook and we know, as the Standard Webhooks specification writes it: {@code whsec_} and 32 bytes in Base64. Who
 * receives a call computes the signature anew and compares.
 */
record Secret(String text) {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    static Secret draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The head of a call: which message, when, and that it is from us. */
    Map<String, String> sign(String messageId, Instant now, String payload) {
        String seconds = Long.toString(now.getEpochSecond());
        return Map.of(
                "webhook-id", messageId,
                "webhook-timestamp", seconds,
                "webhook-signature", "v1," + mac(messageId + "." + seconds + "." + payload));
    }

    private String mac(String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not by accident in a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
