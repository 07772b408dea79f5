package org.pledgewatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

@BrowserTest
class PageTypesTest {

    @Test
    void everyAddressOfTheSiteHasAPageTypeHere(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        Set<PathContainer> known = Arrays.stream(PageType.values())
                .map(type -> PathContainer.parsePath(type.path()))
                .collect(Collectors.toSet());
        Set<PathPattern> unknown = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("org.pledgewatch.site"))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> !pattern.getPatternString().matches(".*\\.([a-z]+|\\{.*})"))
                .filter(pattern -> known.stream().noneMatch(pattern::matches))
                .collect(Collectors.toSet());

        assertThat(unknown).as("addresses of which PageType has no example").isEmpty();
    }
}
