package org.pledgewatch.accounts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody who signs in wanted to go: only to a page of the desk, so that nobody is led elsewhere. */
public final class WayIn {

    private static final Pattern INSIDE = Pattern.compile("/desk(/[A-Za-z0-9._~%/-]*)?(\\?[A-Za-z0-9._~%&=+,:/-]*)?");

    private WayIn() {}

    public static String inside(@Nullable String to) {
        return to != null && INSIDE.matcher(to).matches() && !to.contains("//") ? to : "/desk";
    }
}
