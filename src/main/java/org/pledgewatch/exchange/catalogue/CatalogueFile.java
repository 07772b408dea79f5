package org.pledgewatch.exchange.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A file of the catalogue: the name by which problems are reported, and its bytes. */
public final class CatalogueFile {

    private final String name;
    private final byte[] bytes;

    public CatalogueFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public static CatalogueFile of(String name, String text) {
        return new CatalogueFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Feeds the name and the bytes, so that a digest of all files tells whether one was changed, added or renamed. */
    public void feed(MessageDigest digest) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
