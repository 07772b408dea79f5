package org.pledgewatch.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whom a provider vouches for.
 *
 * @param issuer the provider
 * @param subject by which it knows the person, always the same and never another's
 * @param address of the person's mail, as members' are kept, where the provider has verified it
 */
record Vouched(String issuer, String subject, Optional<String> address) {

    /** OpenID Connect Core 2: at most 255 letters of ASCII. */
    private static final Pattern SUBJECT = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private static final int LONGEST_ISSUER = 300;

    /** Empty where the answer is none that a provider may give. */
    static Optional<Vouched> of(String issuer, OidcUser user) {
        @Nullable String subject = user.getSubject();
        return issuer.length() <= LONGEST_ISSUER
                        && subject != null
                        && SUBJECT.matcher(subject).matches()
                ? Optional.of(new Vouched(issuer, subject, address(user)))
                : Optional.empty();
    }

    private static Optional<String> address(OidcUser user) {
        return Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail()).map(Vouched::small)
                : Optional.empty();
    }

    /** Letters beyond ASCII stay as they are: some of them are another's in small. */
    private static String small(String address) {
        boolean isPlain = StandardCharsets.US_ASCII.newEncoder().canEncode(address);
        return isPlain ? address.strip().toLowerCase(Locale.ROOT) : address;
    }
}
