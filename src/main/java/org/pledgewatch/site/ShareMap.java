package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Caption;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.pictures.Tone;
import org.pledgewatch.pictures.WorldMap;
import org.pledgewatch.scoreboard.ShareFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.wording.Say;

/** Who met its fair share, on a map. */
final class ShareMap {

    private final Atlas atlas;
    private final Say say;
    private final Here here;

    ShareMap(Atlas atlas, Say say, Here here) {
        this.atlas = atlas;
        this.say = say;
        this.here = here;
    }

    WorldMap of(ShareFacts share) {
        List<WorldMap.State> states = new ArrayList<>();
        Stream.of(share.met(), share.near(), share.below())
                .forEach(group -> group.stream()
                        .filter(s -> atlas.shows(s.party()))
                        .map(s -> state(s, share.band(s)))
                        .forEach(states::add));
        plain(share.notReported(), "NO_EVIDENCE", states);
        plain(share.notAsked(), "NOTHING_ASKED", states);
        Caption caption = new Caption(
                "map",
                say.text("map.title", "year", share.year()),
                say.text("map.text"),
                say.language().code());
        List<Picture.Meaning> key = Arrays.stream(Tone.values())
                .map(tone -> new Picture.Meaning(tone, say.text("share." + word(tone))))
                .toList();
        return new WorldMap(atlas, caption, states, key);
    }

    /** Those whose share was neither met nor missed. */
    private void plain(List<Standing> group, String band, List<WorldMap.State> states) {
        group.stream()
                .filter(s -> atlas.shows(s.party()))
                .map(s -> state(s, band))
                .forEach(states::add);
    }

    private WorldMap.State state(Standing s, String band) {
        String name = say.party(s.party(), s.partyName());
        String verdict = say.text("share." + band);
        boolean judged = !band.startsWith("NO");
        String told = judged
                ? say.text(
                        "map.state.figures",
                        "state",
                        name,
                        "verdict",
                        verdict,
                        "actual",
                        s.actual(),
                        "required",
                        s.required())
                : say.text("map.state", "state", name, "verdict", verdict);
        Tone tone = judged ? Tone.valueOf(band) : Tone.NONE;
        return new WorldMap.State(s.party(), tone, told, here.to("/commitments/" + s.commitment() + "/" + s.party()));
    }

    private static String word(Tone tone) {
        return tone == Tone.NONE ? "NO_EVIDENCE" : tone.name();
    }
}
