package org.pledgewatch.exchange.figures;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as the World Bank's and UNHCR's interfaces give it, read as a stream: an array of a page and its rows, or an
 * object with {@code items}.
 */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final String WHAT_IS_READ = "Give an answer of the World Bank's interface"
            + " (api.worldbank.org/v2/country/all/indicator/…?format=json) or of UNHCR's (api.unhcr.org/population/v1/…"
            + " with cf_type=ISO) as it came.";

    private final JsonParser parser;
    private final Publishers publishers;
    private final FigureSieve sieve;
    private long line = 1;
    private int item;

    private Json(JsonParser parser, Publishers publishers, FigureSieve sieve) {
        this.parser = parser;
        this.publishers = publishers;
        this.sieve = sieve;
    }

    /**
     * Reads the whole file.
     *
     * @return what kind it was found to be
     * @throws BrokenFile where nothing more can be understood
     */
    static String read(InputStream utf8, Publishers publishers, FigureSieve sieve) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            return new Json(parser, publishers, sieve).read();
        } catch (JacksonException e) {
            BrokenFile cause = BrokenFile.in(e);
            if (cause != null) {
                throw cause;
            }
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BrokenFile(line, "The JSON is broken: " + e.getOriginalMessage() + ".", "Fetch it again.");
        }
    }

    private String read() {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return worldBank();
        }
        if (first == JsonToken.START_OBJECT) {
            return unhcr();
        }
        throw new BrokenFile(1, "It is neither an array nor an object.", WHAT_IS_READ);
    }

    private String worldBank() {
        Map<String, String> page = parser.nextToken() == JsonToken.START_OBJECT ? object() : Map.of();
        if (page.keySet().stream().anyMatch(key -> key.startsWith("message"))) {
            throw new BrokenFile(
                    1,
                    "The World Bank answered with an error: " + page.getOrDefault("message.value", "no reason given")
                            + ".",
                    "Correct the request and fetch it again.");
        }
        if (!page.containsKey("page") || parser.nextToken() != JsonToken.START_ARRAY) {
            throw new BrokenFile(line(), "There is no page of the World Bank's interface in it.", WHAT_IS_READ);
        }
        tellOfPages(page.getOrDefault("page", "1"), page.getOrDefault("pages", "1"));
        eachObject(this::worldBankRow);
        return "World Bank, JSON";
    }

    private void tellOfPages(String page, String pages) {
        if (!pages.equals("1") && !pages.equals("0")) {
            sieve.skip("the other pages: this is page " + page + " of " + pages);
        }
    }

    private void worldBankRow(Map<String, String> row) {
        String code = row.getOrDefault("indicator.id", "");
        String value = row.getOrDefault("value", "");
        Optional<Publishers.WorldBankSeries> series = publishers.worldBank(code);
        if (series.isEmpty()) {
            sieve.skip("series " + code);
        } else if (value.isEmpty()) {
            sieve.skip("empty cell");
        } else {
            String country = row.getOrDefault("countryiso3code", "");
            sieve.takePublished(RawFigure.published(
                    line,
                    names("countryiso3code", "indicator.id", "date", "value"),
                    country.isEmpty() ? row.getOrDefault("country.id", "") : country,
                    series.get().indicator(),
                    "",
                    row.getOrDefault("date", ""),
                    value,
                    series.get().source(),
                    ""));
        }
    }

    private String unhcr() {
        boolean items = false;
        String page = "1";
        String pages = "1";
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                items = true;
                eachObject(this::unhcrRow);
            } else if (name.equals("page")) {
                page = parser.getString();
            } else if (name.equals("maxPages")) {
                pages = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        if (!items) {
            throw new BrokenFile(1, "There are no items of UNHCR's interface in it.", WHAT_IS_READ);
        }
        tellOfPages(page, pages);
        return "UNHCR, JSON";
    }

    private void unhcrRow(Map<String, String> row) {
        if (row.containsKey("coa") && !row.containsKey("coa_iso")) {
            throw new BrokenFile(new Refusal(
                    line,
                    "items[" + item + "].coa",
                    row.getOrDefault("coa", ""),
                    "The states are given by UNHCR's own codes, in which Germany is GFR.",
                    "Fetch it again with cf_type=ISO."));
        }
        for (Publishers.UnhcrField field : publishers.unhcr()) {
            if (row.containsKey(field.field())) {
                new UnhcrFigures(sieve)
                        .take(
                                line,
                                names("coa_iso", field.field(), "year", field.field()),
                                field,
                                row.getOrDefault("year", ""),
                                row.getOrDefault("coo_iso", ""),
                                row.getOrDefault("coa_iso", ""),
                                row.getOrDefault(field.field(), ""));
            }
        }
    }

    private RawFigure.Names names(String party, String indicator, String period, String value) {
        String path = "items[" + item + "].";
        return new RawFigure.Names(path + party, path + indicator, path, path + period, path + value);
    }

    private void eachObject(Consumer<Map<String, String>> taker) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new BrokenFile(line(), "Something that is no object stands among the rows.", WHAT_IS_READ);
            }
            line = line();
            taker.accept(object());
            item++;
            if (sieve.isFull()) {
                throw new BrokenFile(line, "So much was refused that the rest was not read.", "Correct that first.");
            }
        }
    }

    private long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** An object's values as text, those of objects within it under joined names; what is null or nowhere is absent. */
    private Map<String, String> object() {
        Map<String, String> values = new HashMap<>();
        collect("", values);
        return values;
    }

    private void collect(String prefix, Map<String, String> into) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                collect(prefix + name + ".", into);
            } else if (token == JsonToken.START_ARRAY) {
                collectArray(prefix + name, into);
            } else if (token != JsonToken.VALUE_NULL) {
                into.put(prefix + name, parser.getString());
            }
        }
    }

    /** Of an array only the first object matters: it holds the World Bank's messages. */
    private void collectArray(String name, Map<String, String> into) {
        into.putIfAbsent(name, "");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                collect(name + ".", into);
            } else {
                parser.skipChildren();
            }
        }
    }
}
