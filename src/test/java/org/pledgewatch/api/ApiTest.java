package org.pledgewatch.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pledgewatch.testing.WebTest;
import org.springframework.context.annotation.Import;

/** The server with the {@link ExampleRecord}, asked over HTTP; the tests only read. */
@WebTest
@Import({ExampleRecord.class, Caller.class, QueryCount.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ApiTest {}
