package org.pledgewatch.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a call does not have: a filter that is misspelled must not pass for one that found all. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod call && isOurs(call)) {
            List<ParameterError> errors = errors(request.getParameterMap(), names(call));
            if (!errors.isEmpty()) {
                throw new Refused(errors);
            }
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod call) {
        return call.getBeanType().getPackage().equals(KnownParameters.class.getPackage());
    }

    private static Set<String> names(HandlerMethod call) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodParameter parameter : call.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    names.add(component.getName());
                }
            }
        }
        return names;
    }

    private static List<ParameterError> errors(Map<String, String[]> given, Set<String> known) {
        List<ParameterError> errors = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                errors.add(new ParameterError(Shortened.of(name), unknown(known)));
            } else if (values.length > 1) {
                errors.add(new ParameterError(name, "Give this parameter once, not " + values.length + " times."));
            }
        });
        return errors;
    }

    private static String unknown(Set<String> known) {
        return known.isEmpty()
                ? "This call has no parameters: leave it out."
                : "This call has no such parameter: leave it out, or choose from " + String.join(", ", known) + ".";
    }
}
