package org.pledgewatch.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;
import org.springframework.stereotype.Component;

/**
 * Tells in the description what the records say: every field is there, and only those marked so can be null; decimals
 * are text.
 */
@Component
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        Schema<?> text = java == null ? null : text(java.getRawClass());
        if (text != null) {
            return text;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (java != null && isOurs(java.getRawClass())) {
            Schema<?> model = model(schema, context);
            if (model != null && model.getProperties() != null) {
                describe(java.getRawClass(), model.getProperties(), model);
            }
        }
        return schema;
    }

    /** What is written as text. */
    private static @Nullable Schema<?> text(Class<?> type) {
        if (type == BigDecimal.class) {
            return new StringSchema().format("decimal");
        }
        if (type == Moment.class) {
            return new Schema<>().addAnyOfItem(new DateSchema()).addAnyOfItem(new DateTimeSchema());
        }
        return type == Period.class ? new StringSchema() : null;
    }

    /** Answers are described; what is asked for has parameters, which are described one by one. */
    private static boolean isOurs(Class<?> type) {
        return type.isRecord()
                && type.getPackage().equals(RecordSchemas.class.getPackage())
                && type.isAnnotationPresent(io.swagger.v3.oas.annotations.media.Schema.class);
    }

    private static @Nullable Schema<?> model(@Nullable Schema<?> schema, ModelConverterContext context) {
        if (schema == null || schema.get$ref() == null) {
            return schema;
        }
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().get(name);
    }

    private static void describe(
            Class<?> type, @SuppressWarnings("rawtypes") Map<String, Schema> properties, Schema<?> model) {
        List<String> required = new ArrayList<>(model.getRequired() == null ? List.of() : model.getRequired());
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(component.getType(), properties, model);
                required.addAll(model.getRequired());
            }
            Schema<?> property = properties.get(component.getName());
            if (property != null) {
                required.add(component.getName());
                if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    properties.put(component.getName(), orNull(property));
                }
            }
        }
        model.setRequired(required.stream().distinct().toList());
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null || property.getEnum() != null) {
            Schema<?> nothing = new Schema<>();
            nothing.addType("null");
            return new Schema<>().addAnyOfItem(property).addAnyOfItem(nothing);
        }
        if (property.getTypes() == null) {
            property.addType(property.getType());
        }
        property.addType("null");
        return property;
    }
}
