package org.pledgewatch.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that a test can put out of reach, and back. */
@TestConfiguration(proxyBeanMethods = false)
public class BreakableDatabase {

    @Bean
    static Line databaseLine() {
        return new Line();
    }

    /** The line to it. */
    public static final class Line implements BeanPostProcessor {

        private volatile boolean cut;

        public void cut() {
            cut = true;
        }

        public void mend() {
            cut = false;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Cuttable(source) : bean;
        }

        private final class Cuttable extends DelegatingDataSource {

            Cuttable(DataSource source) {
                super(source);
            }

            @Override
            public Connection getConnection() throws SQLException {
                if (cut) {
                    throw new SQLTransientConnectionException("The line is cut.", "08001");
                }
                return super.getConnection();
            }
        }
    }
}
