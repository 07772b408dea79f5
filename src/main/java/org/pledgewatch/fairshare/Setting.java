package org.pledgewatch.fairshare;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names the setting that a refusal is about. */
final class Setting {

    private Setting() {}

    static <T> T at(String where, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pledgewatch.fair-share." + where + ": " + e.getMessage(), e);
        }
    }

    static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set its " + name + ".");
        }
        return value.strip();
    }
}
