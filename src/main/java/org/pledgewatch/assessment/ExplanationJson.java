package org.pledgewatch.assessment;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.assessment.judgement.Step;
import org.pledgewatch.reference.Period;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Explanations as they are kept: {@code [{"key": …, "values": {name: {"number"|"count"|"date"|"period"|"text": …}},
 * "observations": […]}]}. Decimals are strings, exact.
 */
public final class ExplanationJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExplanationJson() {}

    static String write(List<Step> steps) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Step step : steps) {
                write(json, step);
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Step step) {
        json.writeStartObject();
        json.writeStringProperty("key", step.key());
        json.writeObjectPropertyStart("values");
        step.values().forEach((name, value) -> {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty(typeOf(value), text(value));
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("observations");
        step.observations().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String typeOf(Object value) {
        if (value instanceof BigDecimal) {
            return "number";
        }
        if (value instanceof Integer) {
            return "count";
        }
        if (value instanceof LocalDate) {
            return "date";
        }
        return value instanceof Period ? "period" : "text";
    }

    /** A value of a step as text: decimals in full, dates by ISO 8601, periods by their label. */
    public static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Reads what was kept. */
    public static List<Step> read(String text) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : JSON.readTree(text)) {
            Map<String, Object> values = new LinkedHashMap<>();
            step.path("values").propertyStream().forEach(p -> values.put(p.getKey(), value(p.getValue())));
            List<Long> observations = new ArrayList<>();
            step.path("observations").forEach(id -> observations.add(id.longValue()));
            steps.add(new Step(step.path("key").stringValue(), values, observations));
        }
        return steps;
    }

    private static Object value(JsonNode typed) {
        Map.Entry<String, JsonNode> entry = typed.propertyStream().findFirst().orElseThrow();
        String text = entry.getValue().stringValue();
        return switch (entry.getKey()) {
            case "number" -> new BigDecimal(text);
            case "count" -> Integer.valueOf(text);
            case "date" -> LocalDate.parse(text);
            case "period" -> Period.parse(text);
            default -> text;
        };
    }
}
