package org.pledgewatch.stationery;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a letter. Each kind has a fragment of its name in {@code templates/mail/parts.html}. */
public sealed interface Block {

    /** The name of its fragment. */
    default String part() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Writes it as plain text. */
    void write(PlainText text);

    /** What the letter says, at its top. */
    record Title(String words) implements Block {

        @Override
        public void write(PlainText text) {
            text.title(words);
        }
    }

    /** What the entries below it have in common, as a party. */
    record Heading(String words, @Nullable Link link) implements Block {

        @Override
        public void write(PlainText text) {
            text.heading(words);
        }
    }

    /** A paragraph. */
    record Paragraph(Said words) implements Block {

        @Override
        public void write(PlainText text) {
            text.paragraph(words.plain());
        }
    }

    /** A paragraph that may be passed over. */
    record Aside(Said words) implements Block {

        @Override
        public void write(PlainText text) {
            text.paragraph(words.plain());
        }
    }

    /**
     * One piece of news, or one thing to do.
     *
     * @param label in a word what it is, as "Off track" or "due in 7 days"
     * @param title what it is about, with where more is to be read
     * @param lines what there is to say about it, the most important first
     */
    record Entry(Tone tone, String label, Link title, List<Said> lines) implements Block {

        public Entry {
            lines = List.copyOf(lines);
        }

        @Override
        public void write(PlainText text) {
            text.entry(label, title.words(), lines.stream().map(Said::plain).toList(), title.address());
        }
    }

    /** The one thing that the reader is to do. */
    record Button(Link link) implements Block {

        @Override
        public void write(PlainText text) {
            text.link(link.words(), link.address());
        }
    }
}
