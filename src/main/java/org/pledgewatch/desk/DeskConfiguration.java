package org.pledgewatch.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door before every address of the application. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration implements WebMvcConfigurer {

    private final Door door;

    DeskConfiguration(Door door) {
        this.door = door;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(door).order(Integer.MIN_VALUE);
    }
}
