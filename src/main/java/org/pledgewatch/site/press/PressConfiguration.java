package org.pledgewatch.site.press;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.pledgewatch.edition.EditionWatch;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.edition.Imprint;
import org.pledgewatch.wording.Says;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the press together. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(PressSettings.class)
class PressConfiguration {

    private static final String FILTER = "pageFilter";

    @Bean
    Kept keptPages(PressSettings settings) {
        return new Kept(settings);
    }

    @Bean
    Press press(PlatformTransactionManager transactions, Editions editions, Imprint imprint, Clock clock) {
        return new Press(transactions, editions, imprint, clock);
    }

    @Bean
    @Lazy
    PublicPages publicPages(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        return new PublicPages(controllers.getHandlerMethods());
    }

    @Bean(FILTER)
    @Lazy
    PageFilter pageFilter(
            EditionWatch watch,
            PublicPages pages,
            Kept kept,
            Press press,
            Says says,
            Clock clock,
            PressSettings settings) {
        return new PageFilter(
                watch, pages, kept, press, new Slots(settings), new LastGood(kept, says, clock, settings));
    }

    @Bean
    QuickValve.Desk quickDesk(EditionWatch watch, Kept kept, Press press) {
        return new QuickValve.Desk(watch, kept, press);
    }

    /** Looked up at the first request, so that nothing is made earlier than it should be. */
    @Bean
    static DelegatingFilterProxyRegistrationBean pageFilterRegistration() {
        DelegatingFilterProxyRegistrationBean registration = new DelegatingFilterProxyRegistrationBean(FILTER);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    /** One write to the socket for a page, and a connection for as long as its reader wants it. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> forManyReaders(
            ObjectProvider<QuickValve.Desk> desk) {
        return tomcat -> {
            tomcat.addEngineValves(new QuickValve(desk));
            tomcat.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.appWriteBufSize", "49152");
                connector.setProperty("maxKeepAliveRequests", "-1");
            });
        };
    }
}
