package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the site has: its own address, the words of its language, and the other languages. */
@ControllerAdvice(basePackageClasses = PageFurniture.class)
class PageFurniture {

    private final Says says;
    private final PartyBoard parties;

    PageFurniture(Says says, PartyBoard parties) {
        this.says = says;
        this.parties = parties;
    }

    @ModelAttribute("say")
    Say say(HttpServletRequest request) {
        Language language = LanguageFilter.of(request);
        Supplier<Map<String, String>> names = SingletonSupplier.of(() -> parties.namesIn(language.code()));
        return says.in(language).naming(names);
    }

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return from(request);
    }

    @ModelAttribute("languages")
    Language[] languages() {
        return Language.values();
    }

    static Here from(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        // what a form sends is part of no address
        boolean isRead = !request.getMethod().equals("POST");
        request.getParameterMap().forEach((name, values) -> {
            if (isRead && values.length > 0 && !values[0].isEmpty()) {
                parameters.put(name, values[0]);
            }
        });
        return new Here(LanguageFilter.of(request), request.getRequestURI(), parameters);
    }
}
