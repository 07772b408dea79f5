package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.Findable;
import org.pledgewatch.scoreboard.SearchBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.search.Found;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Everything public, by its words. */
@Controller
class SearchPages {

    /** So many of a kind are shown together with the other kinds. */
    private static final int FIRST = 8;

    private static final List<String> KINDS =
            Arrays.stream(Findable.Kind.values()).map(Enum::name).toList();

    private final SearchBoard board;

    SearchPages(SearchBoard board) {
        this.board = board;
    }

    @GetMapping("/search")
    String page(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            HttpServletResponse response,
            Model model) {
        BadParameter.unlessKnown("kind", kind, KINDS);
        // what anyone can ask for is no page of ours to be listed elsewhere
        response.setHeader("X-Robots-Tag", "noindex");
        Found<Findable> found = board.find(q);
        Hits hits = new Hits(found, say, here);
        Map<Findable.Kind, List<Hits.HitFacts>> groups = hits.all().stream()
                .collect(Collectors.groupingBy(h -> h.what().kind(), TreeMap::new, Collectors.toList()));
        model.addAttribute("when", when);
        model.addAttribute("found", found);
        model.addAttribute("taken", hits.taken());
        model.addAttribute("groups", groups);
        model.addAttribute("only", kind == null || kind.isEmpty() ? null : Findable.Kind.valueOf(kind));
        model.addAttribute("first", FIRST);
        return "site/search";
    }

    @GetMapping("/search.json")
    @ResponseBody
    SearchFacts json(
            @RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String kind) {
        BadParameter.unlessKnown("kind", kind, KINDS);
        Found<Findable> found = board.find(q);
        return SearchFacts.of(found, kind == null || kind.isEmpty() ? null : Findable.Kind.valueOf(kind));
    }
}
