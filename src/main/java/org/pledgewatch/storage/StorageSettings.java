package org.pledgewatch.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How carefully the record is kept.
 *
 * @param reserve free space below which nothing is written that somebody asks for, so that what was acknowledged fits
 * @param forgetful whether a PostgreSQL that acknowledges before it is on the disk is accepted; for tests alone
 */
@ConfigurationProperties("pledgewatch.storage")
record StorageSettings(
        @DefaultValue("200MB") DataSize reserve,
        @DefaultValue("false") boolean forgetful) {}
