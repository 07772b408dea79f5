package org.pledgewatch.drafting;

/**
 * What is wrong with a field of a form, in a full sentence that says what to do.
 *
 * @param field its name; empty where it is about the whole
 */
public record FieldProblem(String field, String what) {}
