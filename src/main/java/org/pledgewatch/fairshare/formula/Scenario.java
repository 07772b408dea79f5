package org.pledgewatch.fairshare.formula;

/**
 * One way to say what a fair share is; every part can turn a verdict, so each is named.
 *
 * @param pool who shares
 * @param formula by what the share is proportional
 * @param target the global number
 * @param split how it is divided between channels
 * @param channel which of them
 * @param method how whole people are apportioned
 */
public record Scenario(String pool, String formula, String target, String split, String channel, String method) {}
