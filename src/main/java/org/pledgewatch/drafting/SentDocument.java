package org.pledgewatch.drafting;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.exchange.catalogue.YamlWriter;

/**
 * A document that a program sent, of which each line knows where in the call it is from.
 *
 * @param base what it changes; none where it is new
 */
public record SentDocument(YamlWriter yaml, Draft.@Nullable Base base) {}
