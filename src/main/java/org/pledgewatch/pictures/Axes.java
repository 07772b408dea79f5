package org.pledgewatch.pictures;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * How a chart's numbers are said.
 *
 * @param unit what the values are: "people a year"
 * @param number a value, short: "12,000"
 * @param year a year: "2023"
 */
public record Axes(String unit, Function<BigDecimal, String> number, IntFunction<String> year) {}
