package org.pledgewatch.accounts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;

/**
 * An OpenID Connect provider that says who somebody is.
 *
 * @param id its name in the settings and in addresses
 * @param name as people know it
 */
public record Provider(String id, String name) {

    static final String START = "/sign-in/with";
    static final String BACK = "/sign-in/back";

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    /**
     * @throws IllegalArgumentException where the settings cannot work, so that the start tells and not the first person
     */
    static Provider of(String id, Registration set) {
        require(ID.matcher(id).matches(), id, "its name is 1 to 40 small letters, digits and hyphens");
        @Nullable Set<String> scope = set.getScope();
        require(
                scope == null || scope.isEmpty() || scope.contains("openid"),
                id,
                "its scope has no openid; leave scope out to ask for openid and email");
        @Nullable String redirect = set.getRedirectUri();
        require(
                redirect == null || redirect.endsWith(BACK + "/{registrationId}") || redirect.endsWith(BACK + "/" + id),
                id,
                "its redirect-uri does not end with " + BACK + "/" + id
                        + "; leave it out to have pledgewatch.base-url before that");
        @Nullable String name = set.getClientName();
        return new Provider(id, name == null || name.isBlank() ? id : name.strip());
    }

    private static void require(boolean holds, String id, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "spring.security.oauth2.client.registration.%s: %s.", id, otherwise));
        }
    }
}
