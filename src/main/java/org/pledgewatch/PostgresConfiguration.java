package org.pledgewatch;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Switches off PostgreSQL's compilation of queries: it overrates the rows that a few thousand keys lead to, and spends
 * more on compiling such a query than the query takes.
 */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

    @Bean
    static BeanPostProcessor withoutCompilingQueries() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool
                        && pool.getJdbcUrl() != null
                        && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
                    pool.addDataSourceProperty("options", "-c jit=off");
                }
                return bean;
            }
        };
    }
}
