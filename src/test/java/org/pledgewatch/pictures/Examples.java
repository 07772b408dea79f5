package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;

/** One of each chart, in English or Arabic words, or in those of somebody who means harm. */
public final class Examples {

    public static final String HOSTILE = "</title><script>alert('x')</script> \"& \u0007\u202e";
    public static final Axes AXES = new Axes("people a year", BigDecimal::toPlainString, Integer::toString);

    private final String words;
    private final String language;
    private int made;

    private Examples(String words, String language) {
        this.words = words;
        this.language = language;
    }

    public static List<Picture> english() {
        return new Examples("Canada", "en").all();
    }

    public static List<Picture> arabic() {
        return new Examples("كندا أوفت", "ar").all();
    }

    public static List<Picture> hostile() {
        return new Examples(HOSTILE, "en").all();
    }

    public static Caption caption(String id) {
        return new Caption(id, "Canada met its fair share", "It admitted 120 people of 100.", "en");
    }

    public static Card card(String words, String language) {
        return new Card(
                new Caption("card", words, "", language),
                words,
                words,
                words,
                Mark.MET,
                words,
                words,
                List.of(new Card.Figure("51,081", words), new Card.Figure("21,430", words)));
    }

    public static Badge badge(String words, String language) {
        return new Badge(new Caption("badge", words, "", language), "Pledgewatch", Mark.MISSED, words);
    }

    private List<Picture> all() {
        List<Picture> all = new ArrayList<>();
        for (Size size : List.of(Size.SMALL, Size.LARGE)) {
            all.add(path(size, null));
            all.add(path(size, "90"));
            all.add(bars(size));
            all.add(timeline(size));
        }
        all.add(new Spark(next(), Arrays.asList(number("1"), null, number("3"))).draw());
        all.add(new SharesBar(
                        next(),
                        Arrays.stream(Tone.values())
                                .map(tone -> new SharesBar.Part(tone, 3, words))
                                .toList())
                .draw());
        return all;
    }

    private Caption next() {
        return new Caption("p" + made++, words, words, language);
    }

    private Axes axes() {
        return new Axes(words, number -> words + number, year -> words + year);
    }

    private Picture path(Size size, @Nullable String high) {
        List<PathChart.Moment> moments = IntStream.range(0, Mark.values().length)
                .mapToObj(i -> new PathChart.Moment(
                        Period.year(2010 + i), i % 4 == 3 ? null : number("1" + i), Mark.values()[i], words))
                .toList();
        List<PathChart.Bound> path = List.of(
                new PathChart.Bound(LocalDate.of(2016, 1, 1), number("10"), null),
                new PathChart.Bound(LocalDate.of(2028, 1, 1), number("70"), high == null ? null : number(high)));
        List<PathChart.Flag> flags = List.of(
                new PathChart.Flag(LocalDate.of(2028, 1, 1), words, PathChart.Flag.Kind.DEADLINE),
                new PathChart.Flag(LocalDate.of(2026, 11, 22), words, PathChart.Flag.Kind.TODAY));
        return new PathChart(next(), size, new PathChart.Words(words, words), axes(), path, moments, flags).draw();
    }

    private Picture bars(Size size) {
        List<YearBars.Bar> bars = Arrays.stream(Tone.values())
                .map(tone -> new YearBars.Bar(
                        words,
                        tone == Tone.NONE ? null : number("7"),
                        tone == Tone.NIL ? null : number("8"),
                        tone,
                        words))
                .toList();
        return new YearBars(next(), size, new YearBars.Words(words, words), axes(), bars).draw();
    }

    private Picture timeline(Size size) {
        return new Timeline(
                        next(),
                        size,
                        LocalDate.of(2016, 9, 19),
                        List.of(
                                new Timeline.Stop(LocalDate.of(2018, 9, 19), Mark.MISSED, words),
                                new Timeline.Stop(LocalDate.of(2028, 9, 19), Mark.UPCOMING, words)),
                        LocalDate.of(2026, 11, 22),
                        words)
                .draw();
    }

    public static BigDecimal number(String decimal) {
        return new BigDecimal(decimal);
    }
}
