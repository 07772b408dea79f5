package org.pledgewatch.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.pledgewatch.reference.Sha256;
import org.springframework.stereotype.Component;

/** Marks what is told with what it was made from: alike on every node that runs the same on the same record. */
@Component
public class Imprint {

    /** 120 bits: twenty characters. */
    private static final int BYTES = 15;

    private final byte[] software;

    Imprint(SoftwareVersion version) {
        this.software = version.digest();
    }

    /** The text of an entity tag, without its quotes. */
    public String of(Issue issue, String address) {
        MessageDigest sum = Sha256.start();
        sum.update(software);
        String made = issue.edition().number() + " " + issue.edition().changedAt() + " " + issue.day() + " " + address;
        sum.update(made.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum.digest(), BYTES));
    }
}
