package org.pledgewatch.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.pledgewatch.testing.WebTest;
import org.springframework.context.annotation.Import;

/** The pages over {@link SampleRecord}, assessed on 22 November 2024. */
@WebTest
@Import({SampleRecord.Loaded.class, CountedQueries.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface SampleSite {}
