package org.pledgewatch.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.PrivateAddresses;
import org.pledgewatch.site.press.Personal;
import org.pledgewatch.site.press.Press;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** How the public pages are served: the language by the address, cacheable by anyone, no cookie. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private static final Pattern DATA = Pattern.compile(".*\\.(" + Suffixes.FILES + ")");
    private static final String[] OTHERS = {"/api/**", "/actuator/**", "/assets/**"};
    private final WhenArgument when;
    private final Sharing sharing;

    SiteConfiguration(WhenArgument when, Sharing sharing) {
        this.when = when;
        this.sharing = sharing;
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return LanguageFilter.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The address tells the language.");
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(when);
    }

    /** The suffix picks the format, whatever a browser says that it accepts. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        ContentNegotiationStrategy accepts = new HeaderContentNegotiationStrategy();
        configurer.strategies(List.of(request -> {
            HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
            String address = http == null ? "" : http.getRequestURI();
            return DATA.matcher(address).matches()
                    ? ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST
                    : accepts.resolveMediaTypes(request);
        }));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NobodyAsksForAnError()).addPathPatterns("/error");
        registry.addInterceptor(sharing).excludePathPatterns(OTHERS).excludePathPatterns(PrivateAddresses.patterns());
        registry.addInterceptor(new Cacheable())
                .excludePathPatterns(OTHERS)
                .excludePathPatterns(PrivateAddresses.patterns());
    }

    /** The container turns to this address when something failed; asked for from outside, it is an address like any. */
    private static final class NobodyAsksForAnError implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws NoResourceFoundException {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                throw new NoResourceFoundException(
                        HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), request.getRequestURI());
            }
            return true;
        }
    }

    /** What went wrong is never kept; everything else that is read may be. */
    private static final class Cacheable implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            boolean page = request.getDispatcherType() == DispatcherType.REQUEST
                    && !isPersonal(handler)
                    && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
            response.setHeader(HttpHeaders.CACHE_CONTROL, page ? Press.CACHING : "no-store");
            return true;
        }
    }

    /** Whether the page is for one reader only. */
    static boolean isPersonal(Object handler) {
        return handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(Personal.class);
    }
}
