package org.pledgewatch.integration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.integration.index.Component;
import org.pledgewatch.integration.index.Declared;
import org.pledgewatch.integration.index.Normalisation;
import org.pledgewatch.reference.Codes;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The index as set: {@code pledgewatch.integration-index.*}, declared with its sources in
 * {@code integration-index.yml}. A new component is an entry there, no code.
 *
 * @param group whose members it is told of
 */
@ConfigurationProperties(prefix = "pledgewatch.integration-index", ignoreUnknownFields = false)
record IndexSettings(
        @DefaultValue("un-members") String group,
        @DefaultValue("2016") int since,
        @DefaultValue("30") int least,
        @DefaultValue("goalposts") Normalisation normalisation,
        @DefaultValue({"0", "2"}) List<BigDecimal> factors,
        @DefaultValue Map<String, ComponentSettings> components,
        @Nullable String source) {

    /** As {@link Component}. */
    record ComponentSettings(
            @Nullable String title,
            @DefaultValue("1") int parts,
            @DefaultValue List<String> indicators,
            @DefaultValue("false") boolean latest,
            @Nullable String per,
            @DefaultValue("0") BigDecimal perAtLeast,
            @DefaultValue("1") BigDecimal times,
            @DefaultValue("1") int years,
            @DefaultValue("0") BigDecimal worst,
            @DefaultValue("1") BigDecimal best,
            @Nullable String source) {

        Component component(String code) {
            return new Component(
                    Codes.requireSlug("component", code),
                    required("title", title),
                    parts,
                    indicators,
                    latest,
                    per,
                    perAtLeast,
                    times,
                    years,
                    worst,
                    best,
                    required("source", source));
        }
    }

    /** @throws IllegalArgumentException which names the setting and says what is wrong with it */
    Declared declared() {
        try {
            List<Component> all = new ArrayList<>();
            components.forEach((code, component) -> all.add(component.component(code)));
            return new Declared(all, normalisation, factors, since, least, required("source", source));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pledgewatch.integration-index: " + e.getMessage(), e);
        }
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set its " + name + ".");
        }
        return value.strip();
    }
}
