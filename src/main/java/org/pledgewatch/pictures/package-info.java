/**
 * Pictures: values in, SVG out. Every text is handed in, in the language of its reader; a figure may be missing, and
 * then the picture has a gap. Pure Java.
 *
 * <pre>{@code
 * Caption caption = new Caption("growth-CAN", "Canada admitted more in 2023 than it promised", "…", "en");
 * Axes axes = new Axes("people a year", number -> say.number(number), Integer::toString);
 * YearBars.Bar bar = new YearBars.Bar("2023", actual, asked, Mark.MET.tone(), "2023: 120 of 100");
 * YearBars.Words words = new YearBars.Words("admitted", "asked for");
 * Picture picture = new YearBars(caption, Size.SMALL, words, axes, List.of(bar)).draw();
 * picture.inline();            // into a page, by th:utext: its colours come from the page's style sheet
 * picture.file("Pledgewatch"); // a file of its own, with its finding, key and style; Rasters makes a PNG of it
 * }</pre>
 */
@ApplicationModule(allowedDependencies = {"reference"})
@NullMarked
package org.pledgewatch.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
