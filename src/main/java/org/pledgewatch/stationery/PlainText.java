package org.pledgewatch.stationery;

import java.util.List;

/** A letter as plain text: in lines that fit everywhere, and with every address alone on its line. */
public final class PlainText {

    private static final int WIDTH = 72;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    void title(String words) {
        lines(words, "", "");
        out.append("=".repeat(Math.min(words.length(), WIDTH))).append("\n\n");
    }

    void heading(String words) {
        out.append('\n');
        lines(words, "", "");
        out.append("-".repeat(Math.min(words.length(), WIDTH))).append("\n\n");
    }

    void paragraph(String words) {
        lines(words, "", "");
        out.append('\n');
    }

    void entry(String label, String title, List<String> more, String address) {
        lines(title, "\u2022 ", INDENT);
        lines(label, INDENT, INDENT);
        more.forEach(line -> lines(line, INDENT, INDENT));
        out.append(INDENT).append(address).append("\n\n");
    }

    void link(String words, String address) {
        lines(words, "", "");
        out.append(address).append("\n\n");
    }

    /** Programs hide what stands below a line of two hyphens and a space, or show it in grey. */
    void footing(Footing footing) {
        out.append("-- \n");
        lines(footing.why().plain(), "", "");
        for (Link link : footing.links()) {
            out.append('\n');
            lines(link.words(), "", "");
            out.append(link.address()).append('\n');
        }
    }

    /** Words that are longer than a line, as addresses, are left whole. */
    private void lines(String words, String first, String then) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : words.strip().split("\\s+", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(then);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        out.append(line).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
