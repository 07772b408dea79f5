package org.pledgewatch.api;

/** What is wrong with one parameter, in a sentence that says what to do. */
record ParameterError(String parameter, String detail) {}
