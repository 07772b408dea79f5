package org.pledgewatch.accounts;

/** What was typed cannot be taken, with the field it was typed in and the key of what to do. */
public class RefusedEntry extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Field field;

    /** Where it was typed. */
    public enum Field {
        ADDRESS,
        NAME,
        PASSWORD,
        CODE,
        LIMITS,
        LABEL,
        LANGUAGE,
        ZONE,
        EXPIRY
    }

    RefusedEntry(Field field, String key) {
        super(key);
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /** The message's key, in the bundle of the desk. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
