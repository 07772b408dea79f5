package org.pledgewatch.scoreboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.search.Passage;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;

/** The names of things in every language, once each. */
final class Names {

    private static final String RECORDED = Language.EN.code();

    private final List<Say> says;

    /** @param parties their names by language and code */
    Names(Says says, Map<String, Map<String, String>> parties) {
        this.says = Arrays.stream(Language.values())
                .map(language -> says.in(language).naming(() -> parties.getOrDefault(language.code(), Map.of())))
                .toList();
    }

    List<Passage> ofParty(String code, String recorded) {
        Map<String, String> names = new HashMap<>();
        says.forEach(say ->
                names.putIfAbsent(say.party(code, recorded), say.language().code()));
        return passages(Passage.Part.NAME, names, recorded);
    }

    List<Passage> of(Passage.Part part, String kind, String code, String recorded) {
        Map<String, String> names = new HashMap<>();
        says.forEach(say ->
                names.putIfAbsent(say.name(kind, code, recorded), say.language().code()));
        return passages(part, names, recorded);
    }

    private static List<Passage> passages(Passage.Part part, Map<String, String> names, String recorded) {
        names.put(recorded, RECORDED);
        List<Passage> passages = new ArrayList<>();
        names.forEach((name, language) -> passages.add(new Passage(part, name, language)));
        return passages;
    }
}
