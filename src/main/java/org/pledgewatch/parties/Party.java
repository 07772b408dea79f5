package org.pledgewatch.parties;

/**
 * A party in the register.
 *
 * @param no given once and never changed, from 1 to 2^20 - 1; the keys of series and undertakings are made with it
 */
public record Party(int no, PartyEntry entry) {

    /** Numbers stay below this, so that they fit the keys made with them. */
    static final int NUMBERS = 1 << 20;

    public Party {
        if (no < 1 || no >= NUMBERS) {
            throw new IllegalArgumentException("The register is full: a party's number is from 1 to " + (NUMBERS - 1)
                    + ", and " + no + " is not.");
        }
    }

    public String code() {
        return entry.code();
    }

    public PartyKind kind() {
        return entry.kind();
    }

    public String name() {
        return entry.name();
    }

    /** The name in {@code language}, or the one it is registered under. */
    public String name(String language) {
        return entry.names().getOrDefault(language, entry.name());
    }
}
