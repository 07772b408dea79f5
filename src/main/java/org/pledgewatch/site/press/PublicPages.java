package org.pledgewatch.site.press;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pledgewatch.scoreboard.When;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Which addresses are public pages, and which parameters they know: what the controllers of the site say themselves.
 */
final class PublicPages {

    private static final String SITE = "org.pledgewatch.site";

    private final List<PathPattern> addresses = new ArrayList<>();
    private final Set<String> parameters = new HashSet<>();

    PublicPages(Map<RequestMappingInfo, HandlerMethod> controllers) {
        controllers.forEach((mapping, method) -> {
            String room = method.getBeanType().getPackageName();
            boolean isPersonal = method.getBeanType().isAnnotationPresent(Personal.class);
            if (!isPersonal && (room.equals(SITE) || room.startsWith(SITE + "."))) {
                addresses.addAll(Objects.requireNonNull(mapping.getPathPatternsCondition())
                        .getPatterns());
                for (MethodParameter parameter : method.getMethodParameters()) {
                    parameters.addAll(names(parameter));
                }
            }
        });
    }

    /** @param path with or without a language before it */
    boolean has(String path) {
        return matches(path) || (path.indexOf('/', 1) == 3 && matches(path.substring(3))) || path.length() == 3;
    }

    private boolean matches(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return addresses.stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    Set<String> parameters() {
        return Set.copyOf(parameters);
    }

    private static List<String> names(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (type == When.class) {
            return List.of("asOf", "knownAt");
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null) {
            return List.of(named.name().isEmpty() ? name(parameter) : named.name());
        }
        ModelAttribute bound = parameter.getParameterAnnotation(ModelAttribute.class);
        boolean isForm = type.isRecord()
                && !parameter.hasParameterAnnotation(PathVariable.class)
                && (bound == null || bound.binding());
        return isForm
                ? List.of(type.getRecordComponents()).stream()
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private static String name(MethodParameter parameter) {
        return Objects.requireNonNull(parameter.getParameter().getName());
    }
}
