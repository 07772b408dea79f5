package org.pledgewatch.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the API is served: readable from any origin, cacheable by anyone, no cookie. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    static final String ROOT = "/api/v1/";

    private static final String ALL = ROOT + "**";

    private final WeakTags tags;

    ApiConfiguration(WeakTags tags) {
        this.tags = tags;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(ALL)
                .allowedOrigins("*")
                .allowedMethods(HttpMethod.GET.name(), HttpMethod.HEAD.name())
                .allowCredentials(false);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Cacheable()).addPathPatterns(ALL);
        registry.addInterceptor(new KnownParameters()).addPathPatterns(ALL);
        registry.addInterceptor(tags).addPathPatterns(ALL);
    }
}
