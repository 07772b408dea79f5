package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.CommitmentBoard;
import org.pledgewatch.scoreboard.CompareBoard;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.PartyFacts;
import org.pledgewatch.scoreboard.PartyLine;
import org.pledgewatch.scoreboard.PeriodFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who promised and who is measured. */
@Controller
class PartyPages {

    private static final int DRAWN = 4;

    private final PartyBoard board;
    private final Lookup lookup;
    private final UndertakingBoard undertakings;
    private final CommitmentBoard commitments;
    private final ForumBoard forums;
    private final CompareBoard compare;

    PartyPages(
            PartyBoard board,
            Lookup lookup,
            UndertakingBoard undertakings,
            CommitmentBoard commitments,
            ForumBoard forums,
            CompareBoard compare) {
        this.board = board;
        this.lookup = lookup;
        this.undertakings = undertakings;
        this.commitments = commitments;
        this.forums = forums;
        this.compare = compare;
    }

    @GetMapping("/parties")
    String all(PartyFilter filter, When when, @ModelAttribute(binding = false) Say say, Model model) {
        List<PartyLine> all = new ArrayList<>(board.all(when));
        Comparator<String> alphabet = say.language().alphabet();
        all.sort(Comparator.comparing(p -> say.party(p.code(), p.name()), alphabet));
        model.addAttribute("when", when);
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", values(all, PartyLine::kind));
        model.addAttribute("regions", values(all, PartyLine::region));
        model.addAttribute(
                "groups", all.stream().filter(p -> p.kind().equals("GROUP")).toList());
        model.addAttribute("parties", filter.of(all));
        return "site/parties";
    }

    @GetMapping("/parties.json")
    @ResponseBody
    Told<Told.Items<PartyLine>> allJson(PartyFilter filter, When when) {
        return Told.items(when, filter.of(board.all(when)));
    }

    @GetMapping("/parties.csv")
    ResponseEntity<String> allCsv(PartyFilter filter, When when) {
        List<String> header = new ArrayList<>(List.of("party", "name", "kind", "region", "subregion"));
        Arrays.stream(Status.values()).forEach(s -> header.add("promised_" + s));
        Arrays.stream(Status.values()).forEach(s -> header.add("asked_" + s));
        return Csv.of("parties", header, filter.of(board.all(when)), p -> {
            List<@Nullable Object> cells =
                    new ArrayList<>(Csv.row(p.code(), p.name(), p.kind(), p.region(), p.subregion()));
            Arrays.stream(Status.values()).forEach(s -> cells.add(p.promised().of(s)));
            Arrays.stream(Status.values()).forEach(s -> cells.add(p.asked().of(s)));
            return cells;
        });
    }

    @GetMapping("/parties/{code}")
    String one(@PathVariable String code, When when, @ModelAttribute(binding = false) Say say, Model model) {
        PartyFacts facts = lookup.party(code, when);
        PartyView view = new PartyView(
                facts,
                commitments.firstThemes(),
                forums.themes().stream().map(t -> t.slug()).toList());
        model.addAttribute("when", when);
        model.addAttribute("facts", facts);
        model.addAttribute("view", view);
        model.addAttribute("themes", forums.themeTitles());
        model.addAttribute("drawn", drawn(view, when, say));
        model.addAttribute("peers", compare.peers(facts));
        return "site/party";
    }

    /** The few whose figures say most, each with its chart. */
    private List<Drawn> drawn(PartyView view, When when, Say say) {
        List<Standing> standings = view.drawn();
        Map<String, List<PeriodFacts>> periods = standings.isEmpty()
                ? Map.of()
                : undertakings.periodsOf(standings.get(0).party(), when);
        List<Drawn> drawn = new ArrayList<>();
        for (Standing standing : standings) {
            List<PeriodFacts> years = periods.getOrDefault(standing.commitment(), List.of());
            List<Picture> charts = new Charts(say).years(standing, years, Size.SMALL);
            // several are of slices, none of which stands for the whole
            if (charts.size() == 1) {
                drawn.add(new Drawn(standing, charts.get(0)));
            }
            if (drawn.size() == DRAWN) {
                break;
            }
        }
        return drawn;
    }

    /** An undertaking with its chart. */
    record Drawn(Standing standing, Picture picture) {}

    @GetMapping("/parties/{code}.json")
    @ResponseBody
    Told<PartyFacts> oneJson(@PathVariable String code, When when) {
        return Told.of(when, lookup.party(code, when));
    }

    @GetMapping("/parties/{code}.csv")
    ResponseEntity<String> oneCsv(@PathVariable String code, When when) {
        return StandingCsv.of(code, lookup.party(code, when).standings());
    }

    private static Set<String> values(List<PartyLine> all, Function<PartyLine, @Nullable String> of) {
        Set<String> values = new TreeSet<>();
        for (PartyLine party : all) {
            String value = of.apply(party);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Which parties are meant; what is empty means any. */
    record PartyFilter(
            @Nullable String kind,
            @Nullable String region,
            @Nullable String group) {

        /** @throws BadParameter which names what there is to choose from */
        List<PartyLine> of(List<PartyLine> all) {
            BadParameter.unlessKnown("kind", kind, values(all, PartyLine::kind));
            BadParameter.unlessKnown("region", region, values(all, PartyLine::region));
            BadParameter.unlessKnown("group", group, groups(all));
            return all.stream()
                    .filter(p -> any(kind) || p.kind().equals(kind))
                    .filter(p -> any(region) || Objects.equals(region, p.region()))
                    .filter(p -> any(group) || p.groups().contains(group))
                    .toList();
        }

        private static List<String> groups(List<PartyLine> all) {
            return all.stream()
                    .filter(p -> p.kind().equals("GROUP"))
                    .map(PartyLine::code)
                    .toList();
        }

        private static boolean any(@Nullable String value) {
            return value == null || value.isEmpty();
        }
    }
}
