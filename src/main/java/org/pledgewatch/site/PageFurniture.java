package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pledgewatch.wording.Say;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the site has: its own address, and the words. */
@ControllerAdvice(basePackageClasses = PageFurniture.class)
class PageFurniture {

    private final Say say;

    PageFurniture(Say say) {
        this.say = say;
    }

    @ModelAttribute("say")
    Say say() {
        return say;
    }

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return from(request);
    }

    static Here from(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 0 && !values[0].isEmpty()) {
                parameters.put(name, values[0]);
            }
        });
        return new Here(request.getRequestURI(), parameters);
    }
}
