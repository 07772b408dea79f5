package org.pledgewatch.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

/**
 * The whole application on an empty database of its own, without a web server. The build runs these tests twice: on H2,
 * and on a PostgreSQL that it starts itself (system property {@code pledgewatch.test.database=postgresql}).
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ActiveProfiles("test")
@Import({TestDatabase.class, EditionGuard.class, TurnableClockConfiguration.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatabaseTest {}
