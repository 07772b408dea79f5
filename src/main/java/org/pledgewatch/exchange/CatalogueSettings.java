package org.pledgewatch.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the catalogue is.
 *
 * @param directory one whose {@code *.yml} files are read beside the bundled ones; none, the bundled ones alone
 */
@ConfigurationProperties("pledgewatch.catalogue")
record CatalogueSettings(@Nullable Path directory) {}
