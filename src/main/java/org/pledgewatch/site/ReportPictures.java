package org.pledgewatch.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Verdict;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Axes;
import org.pledgewatch.pictures.Caption;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.pictures.Tone;
import org.pledgewatch.pictures.WorldMap;
import org.pledgewatch.pictures.YearBars;
import org.pledgewatch.wording.Say;

/**
 * A year's report drawn: the world, and the largest shares against what was admitted.
 *
 * @param names of the parties by code
 */
record ReportPictures(FairShareReport report, Map<String, String> names, Say say, Here here) {

    private static final int LARGEST = 14;
    private static final int FEWER = 7;

    WorldMap map(Atlas atlas) {
        List<WorldMap.State> states = report.rows().stream()
                .filter(row -> atlas.shows(row.party()))
                .map(row -> new WorldMap.State(row.party(), tone(row), told(row), here.to("/parties/" + row.party())))
                .toList();
        Caption caption = new Caption(
                "map",
                say.text("map.title", "year", report.year()),
                say.text("map.text"),
                say.language().code());
        List<Picture.Meaning> key = Arrays.stream(Tone.values())
                .map(tone -> new Picture.Meaning(tone, say.text("share." + word(tone))))
                .toList();
        return new WorldMap(atlas, caption, states, key);
    }

    Picture chart(Size size) {
        Caption caption = new Caption(
                "c-largest-" + size.kind(),
                say.text("report.chart", "year", report.year()),
                say.text("chart.text"),
                say.language().code());
        return new YearBars(
                        caption,
                        size,
                        new YearBars.Words(say.text("col.admitted"), say.text("col.quota")),
                        new Axes(say.text("report.people"), say::number, Integer::toString),
                        report.rows().stream()
                                .sorted(Comparator.comparingLong(StateShare::quota)
                                        .reversed()
                                        .thenComparing(StateShare::party))
                                .limit(size.equals(Size.LARGE) ? LARGEST : FEWER)
                                .map(this::bar)
                                .toList())
                .draw();
    }

    boolean hasChart() {
        return report.rows().stream().anyMatch(row -> row.quota() > 0);
    }

    private YearBars.Bar bar(StateShare row) {
        return new YearBars.Bar(
                row.party(), row.actual(), java.math.BigDecimal.valueOf(row.quota()), tone(row), told(row));
    }

    private String told(StateShare row) {
        String state = say.party(row.party(), names.getOrDefault(row.party(), row.party()));
        Tone tone = tone(row);
        String verdict =
                say.text("share." + (tone == Tone.NIL ? "NIL" : row.verdict().name()));
        return row.verdict().isJudged() && row.actual() != null
                ? say.text(
                        "map.state.figures",
                        "state",
                        state,
                        "verdict",
                        verdict,
                        "actual",
                        row.actual(),
                        "required",
                        row.quota())
                : say.text("map.state", "state", state, "verdict", verdict);
    }

    private static Tone tone(StateShare row) {
        if (!row.verdict().isJudged()) {
            return Tone.NONE;
        }
        boolean nobody = row.verdict() == Verdict.BELOW
                && row.actual() != null
                && row.actual().signum() == 0;
        return nobody ? Tone.NIL : Tone.valueOf(row.verdict().name());
    }

    private static String word(Tone tone) {
        return tone == Tone.NONE ? "NO_EVIDENCE" : tone.name();
    }
}
