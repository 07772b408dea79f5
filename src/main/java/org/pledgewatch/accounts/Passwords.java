package org.pledgewatch.accounts;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id (19 MiB, 2 passes, 1 lane), as many at a time as there are processors. */
@Component
class Passwords {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** What is compared where there is no account, so that it takes as long. */
    private volatile @Nullable String nobodys;

    /** @throws RefusedEntry where it is too short, too long, or what anyone who knows the member would try */
    void check(String password, String name, String address) {
        String small = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RefusedEntry(RefusedEntry.Field.PASSWORD, "refused.password.short");
        }
        if (password.length() > LONGEST) {
            throw new RefusedEntry(RefusedEntry.Field.PASSWORD, "refused.password.long");
        }
        boolean isOwn = isIn(small, name) || isIn(small, address) || isIn(small, address.replaceFirst("@.*", ""));
        if (isOwn || small.codePoints().distinct().count() < 4) {
            throw new RefusedEntry(RefusedEntry.Field.PASSWORD, "refused.password.own");
        }
    }

    private static boolean isIn(String password, String own) {
        String small = own.toLowerCase(Locale.ROOT).strip();
        return small.length() >= 4 && password.contains(small);
    }

    String hash(String password) {
        return one(() -> String.valueOf(argon2.encode(password)));
    }

    /** @param hash of the account; null where there is none, or it has no password: the work is the same */
    boolean matches(String password, @Nullable String hash) {
        String kept = hash == null ? nobodys() : hash;
        boolean same = one(() -> argon2.matches(password, kept));
        return same && hash != null;
    }

    private String nobodys() {
        String known = nobodys;
        if (known == null) {
            known = hash("nobody's password, which is never compared with success");
            nobodys = known;
        }
        return known;
    }

    private <T> T one(java.util.function.Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** More passwords are being checked than there is time and memory for. */
    static final class TooBusy extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooBusy() {
            super("More people sign in at once than can be served: try again in a minute.");
        }
    }
}
