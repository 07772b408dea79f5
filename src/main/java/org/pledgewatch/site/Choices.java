package org.pledgewatch.site;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import org.pledgewatch.scoreboard.When;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The parameters that a page reads; any other in its address changes nothing. */
final class Choices {

    private Choices() {}

    static Set<String> of(Object handler) {
        Set<String> names = new TreeSet<>();
        if (handler instanceof HandlerMethod page) {
            for (MethodParameter parameter : page.getMethodParameters()) {
                add(parameter, names);
            }
        }
        return names;
    }

    private static void add(MethodParameter parameter, Set<String> names) {
        if (parameter.getParameterType() == When.class) {
            names.add("asOf");
            names.add("knownAt");
        } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
            names.add(parameter.getParameter().getName());
        } else if (parameter.getParameterType().isRecord() && !parameter.hasParameterAnnotation(ModelAttribute.class)) {
            for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                names.add(component.getName());
            }
        }
    }
}
