package org.pledgewatch.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How one text differs from another, line by line and, within a line, word by word. */
public record Difference(List<Piece> pieces) {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /** A run of words, and on which side it stands. */
    public record Piece(Side side, String text) {}

    /** On which side a run of words stands. */
    public enum Side {
        BOTH,
        BEFORE,
        AFTER
    }

    public static Difference between(String before, String after) {
        List<String> old = List.of(WORDS.split(before));
        List<String> now = List.of(WORDS.split(after));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Side.BOTH, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Side.BEFORE, delta.getSource().getLines());
            add(pieces, Side.AFTER, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Side.BOTH, old.subList(at, old.size()));
        return new Difference(pieces);
    }

    private static void add(List<Piece> pieces, Side side, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(side, String.join("", words)));
        }
    }

    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.side() == Side.BOTH);
    }

    /** The lines around what differs: long runs that are the same are cut to their ends. */
    public Difference shortened() {
        List<Piece> shown = new ArrayList<>();
        for (Piece piece : pieces) {
            shown.add(piece.side() == Side.BOTH ? new Piece(Side.BOTH, cut(piece.text())) : piece);
        }
        return new Difference(shown);
    }

    private static String cut(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() <= 8) {
            return text;
        }
        String end = text.endsWith("\n") ? "\n" : "";
        return String.join("\n", lines.subList(0, 3)) + "\n…\n"
                + String.join("\n", lines.subList(lines.size() - 3, lines.size())) + end;
    }
}
