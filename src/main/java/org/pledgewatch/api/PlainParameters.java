package org.pledgewatch.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** A parameter can be left out; it can never be null, though the record that it is read into says so. */
@Component
class PlainParameters implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .values()
                .forEach(path -> path.readOperations().forEach(call -> {
                    if (call.getParameters() != null) {
                        call.getParameters().forEach(PlainParameters::plain);
                    }
                }));
    }

    private static void plain(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        if (schema.getTypes() != null && schema.getTypes().size() > 1) {
            schema.getTypes().remove("null");
        }
    }
}
