package org.pledgewatch.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the renderer does not do for languages that are read from the right. */
final class FromTheRight {

    /** Short vowels and doublings: the renderer sets them beside their letters, and readers do without them. */
    private static final Pattern MARKS = Pattern.compile("[\\u064b-\\u0652\\u0670]");

    private FromTheRight() {}

    static String unmarked(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /** The first column of a table stands at the right; the renderer sets columns from the left. */
    static void turn(Document document) {
        NodeList rows = document.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            turn(rows.item(i));
        }
    }

    private static void turn(Node row) {
        List<Node> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element) {
                cells.add(cell);
            }
        }
        for (Node cell : cells) {
            row.insertBefore(cell, row.getFirstChild());
        }
    }
}
