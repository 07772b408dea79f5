package org.pledgewatch.assessment;

/**
 * Announced, within the transaction that changed their terms or figures, when undertakings are to be looked at again.
 */
public record UndertakingsTouched() {}
