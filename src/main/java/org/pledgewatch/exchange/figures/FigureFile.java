package org.pledgewatch.exchange.figures;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to be read.
 *
 * @param name as its owner knows it, without a folder
 * @param content opened once
 */
public record FigureFile(String name, Content content) {

    /** Opens the file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
