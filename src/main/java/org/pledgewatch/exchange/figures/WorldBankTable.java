package org.pledgewatch.exchange.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The World Bank's indicator download and DataBank: a row for each country and series, a column for each year. An empty
 * cell says that there is no figure; it takes nothing back.
 */
final class WorldBankTable implements PublishedTable {

    private static final String COUNTRY = "Country Code";
    private static final String INDICATOR = "Indicator Code";
    private static final String SERIES = "Series Code";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?: \\[YR\\d{4}])?");

    private final Publishers publishers;
    private final FigureSieve sieve;
    private final int country;
    private final int indicator;
    private final int width;
    private final List<YearColumn> years = new ArrayList<>();

    WorldBankTable(List<String> header, Publishers publishers, FigureSieve sieve) {
        this.publishers = publishers;
        this.sieve = sieve;
        this.country = header.indexOf(COUNTRY);
        this.indicator = Math.max(header.indexOf(INDICATOR), header.indexOf(SERIES));
        this.width = header.size();
        for (int i = 0; i < width; i++) {
            Matcher year = YEAR.matcher(header.get(i).strip());
            if (year.matches()) {
                years.add(new YearColumn(
                        i,
                        year.group(1),
                        new RawFigure.Names(COUNTRY, header.get(indicator), "", header.get(i), header.get(i))));
            }
        }
    }

    private record YearColumn(int index, String year, RawFigure.Names names) {}

    static boolean isHeader(List<String> cells) {
        return cells.contains(COUNTRY) && (cells.contains(INDICATOR) || cells.contains(SERIES));
    }

    @Override
    public String format() {
        return "World Bank, CSV";
    }

    @Override
    public boolean row(long line, List<String> cells) {
        if (cells.size() <= Math.max(country, indicator) || cells.get(country).isBlank()) {
            sieve.skip("line of explanation");
            return true;
        }
        if (cells.size() > width) {
            sieve.refuse(
                    line,
                    "column " + (width + 1),
                    cells.get(width),
                    "The row has " + cells.size() + " columns, the header " + width + ".",
                    "Download the file again: it was changed.");
            return true;
        }
        String code = cells.get(indicator).strip();
        publishers
                .worldBank(code)
                .ifPresentOrElse(series -> take(line, cells, series), () -> sieve.skip("series " + code));
        return true;
    }

    private void take(long line, List<String> cells, Publishers.WorldBankSeries series) {
        for (YearColumn column : years) {
            String value =
                    column.index() < cells.size() ? cells.get(column.index()).strip() : "";
            if (value.isEmpty() || value.equals("..")) {
                sieve.skip("empty cell");
            } else {
                sieve.takePublished(RawFigure.published(
                        line,
                        column.names(),
                        publishers.party(cells.get(country).strip()),
                        series.indicator(),
                        "",
                        column.year(),
                        value,
                        series.source(),
                        ""));
            }
        }
    }
}
