package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.RecordBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.site.linked.Page;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page what it shows to the world outside, from the facts that the page already has. */
@Component
class Sharing implements HandlerInterceptor {

    private final SiteSettings settings;
    private final RecordBoard records;
    private final LinkedData linked;
    private final WhenArgument clock;

    Sharing(SiteSettings settings, RecordBoard records, LinkedData linked, WhenArgument clock) {
        this.settings = settings;
        this.records = records;
        this.linked = linked;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || SiteConfiguration.isPersonal(handler)
                || !(page.getModel().get("say") instanceof Say say)) {
            return;
        }
        Map<String, Object> model = page.getModel();
        Here here = PageFurniture.from(request).canonical(Choices.of(handler));
        When when = model.get("when") instanceof When told ? told : clock.now(request);
        model.put("outward", outward(model.getOrDefault("facts", ""), here, when, say));
    }

    private Outward outward(Object facts, Here here, When when, Say say) {
        Subject subject = new Subjects(say).of(facts).orElse(null);
        Instant until = records.until(when);
        String canonical = settings.at(here.in(here.language()));
        Page page = new Page(
                say, canonical, settings.at(here.as("json")), settings.at(here.as("csv")), until, p -> at(here, p));
        return new Outward(
                canonical,
                here.parameters().isEmpty(),
                languages(here),
                settings.at(here.in(Language.EN)),
                Locales.of(here.language()),
                Locales.others(here.language()),
                settings.at(here.to(subject == null ? "/card.png" : subject.card())),
                subject == null ? say.text("home.title") : subject.words(),
                linked.of(facts, subject, page),
                subject == null
                        ? null
                        : facts instanceof IssuedPages.IssuedFacts issued
                                ? issued.citation(subject, canonical)
                                : new Citation(subject, when.asOf(), until, settings.at(here.then(when.asOf(), until))),
                subject == null ? null : new Embedding(subject, p -> at(here, p)));
    }

    private Map<String, String> languages(Here here) {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            languages.put(language.code(), settings.at(here.in(language)));
        }
        return languages;
    }

    /** The page at a path as it is now, in the language that is read. */
    private String at(Here here, String path) {
        return settings.at(Here.plain(here.language(), path).action());
    }
}
