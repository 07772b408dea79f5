package org.pledgewatch.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what every call answers when it cannot answer. */
@Component
class ErrorAnswers implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(call -> describe(path, call)));
    }

    private static void describe(String path, Operation call) {
        add(call, "400", "A parameter cannot be read, is out of range or is unknown; errors say which and what to do.");
        if (path.contains("{") || path.endsWith("/fair-share")) {
            add(call, "404", "The record has no such thing; the sentence says where to find what there is.");
        }
        if (call.getSecurity() != null) {
            add(call, "401", "No token that is good was sent.");
            add(call, "403", "The member may not do this.");
            add(call, "413", "The body is too large.");
            add(call, "422", "Nothing was stored: errors say what is wrong, and where in the body.");
            add(call, "429", "Too many calls with a wrong token.");
        }
        add(call, "500", "Something went wrong here: try again later.");
    }

    private static void add(Operation call, String status, String description) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        call.getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(problem))));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema()
                .description("Why a call was not answered (RFC 9457).")
                .addProperty("type", new StringSchema().format("uri-reference").description("about:blank if left out."))
                .addProperty("title", new StringSchema().description("The status in words."))
                .addProperty("status", new IntegerSchema().description("The HTTP status."))
                .addProperty("detail", new StringSchema().description("What is wrong, and what to do."))
                .addProperty(
                        "instance", new StringSchema().format("uri-reference").description("The address asked."))
                .addProperty(
                        "errors", new ArraySchema().items(error()).description("One for each thing that is wrong."));
        problem.setRequired(List.of("title", "status", "detail"));
        return problem;
    }

    private static Schema<?> error() {
        Schema<?> error = new ObjectSchema()
                .addProperty("parameter", new StringSchema().description("The parameter's name, of a call that reads."))
                .addProperty("pointer", new StringSchema().description("Where in the body, of a call that writes."))
                .addProperty("detail", new StringSchema().description("What is wrong with it, and what to do."));
        error.setRequired(List.of("detail"));
        return error;
    }
}
