package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pledgewatch.fairshare.ReportIssuer;
import org.pledgewatch.fairshare.ReportKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The description is read by a parser that is not ours, and every answer is held against it. */
@ApiTest
class DescriptionTest {

    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry("/api/v1/parties", List.of("/parties")),
            Map.entry("/api/v1/parties/{code}", List.of("/parties/CAN", "/parties/icmc")),
            Map.entry("/api/v1/commitments", List.of("/commitments")),
            Map.entry("/api/v1/commitments/{slug}", List.of("/commitments/more-places")),
            Map.entry("/api/v1/undertakings", List.of("/undertakings", "/undertakings?asOf=2018-07-15")),
            Map.entry(
                    "/api/v1/undertakings/{slug}/{party}",
                    List.of(
                            "/undertakings/more-places/CAN",
                            "/undertakings/worker-visas/CAN",
                            "/undertakings/fair-share-resettlement/NOR",
                            "/undertakings/visas-not-swapped/CAN",
                            "/undertakings/a-network/icmc",
                            "/undertakings/dignity/NOR")),
            Map.entry("/api/v1/indicators", List.of("/indicators")),
            Map.entry("/api/v1/indicators/{code}/observations", List.of("/indicators/worker-visas/observations")),
            Map.entry("/api/v1/fair-share", List.of("/fair-share", "/fair-share?target=people-7")),
            Map.entry("/api/v1/fair-share/reports", List.of("/fair-share/reports")),
            Map.entry("/api/v1/fair-share/reports/{id}", List.of("/fair-share/reports/2023-annual-1")),
            Map.entry("/api/v1/changes", List.of("/changes")));

    private final Caller api;

    DescriptionTest(Caller api) {
        this.api = api;
    }

    @BeforeAll
    static void aReportIsIssued(@Autowired ReportIssuer issuer) {
        issuer.issue(2023, ReportKind.ANNUAL, null);
    }

    @Test
    void aParserFindsNothingToObjectTo() {
        SwaggerParseResult read = parsed();

        assertThat(read.getMessages()).isNullOrEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(read.getOpenAPI().getInfo().getTitle()).isEqualTo("Pledgewatch API");
        assertThat(read.getOpenAPI().getInfo().getDescription()).isNotBlank();
        assertThat(read.getOpenAPI().getServers()).hasSize(1);
    }

    @Test
    void exactlyTheCallsOfTheApiAreDescribedEachWithItsParametersAndRefusals() {
        OpenAPI described = parsed().getOpenAPI();

        assertThat(reading(described).keySet()).isEqualTo(CALLS.keySet());
        reading(described).forEach((path, call) -> {
            assertThat(call.getSummary()).as(path).isNotBlank();
            assertThat(call.getOperationId()).as(path).matches("[a-z][A-Za-z]+");
            assertThat(call.getTags()).as(path).hasSize(1);
            assertThat(call.getResponses()).as(path).containsKeys("200", "400", "500");
            assertThat(call.getResponses().get("400").getContent()).containsKey("application/problem+json");
            if (call.getParameters() != null) {
                assertThat(call.getParameters()).allSatisfy(parameter -> {
                    assertThat(parameter.getDescription()).as(path).isNotBlank();
                    assertThat(parameter.getSchema().getTypes() == null
                                    || parameter.getSchema().getTypes().size() == 1)
                            .as("%s of %s", parameter.getName(), path)
                            .isTrue();
                });
            }
        });
    }

    @Test
    void theCallsThatWriteAreDescribedEachWithItsTokenAndRefusals() {
        Set<String> written = new TreeSet<>();
        parsed().getOpenAPI()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, call) -> {
                    if (method != PathItem.HttpMethod.GET) {
                        written.add(method + " " + path);
                        assertThat(call.getSummary()).as(path).isNotBlank();
                        assertThat(call.getDescription()).as(path).isNotBlank();
                        assertThat(call.getSecurity()).as(path).hasSize(1);
                        assertThat(call.getResponses()).as(path).containsKeys("200", "400", "401", "403", "422");
                    }
                }));

        assertThat(written)
                .containsExactly(
                        "PATCH /api/v1/commitments/{slug}",
                        "PATCH /api/v1/undertakings/{slug}/{party}",
                        "POST /api/v1/commitments",
                        "POST /api/v1/jobs/{name}/runs",
                        "POST /api/v1/observations",
                        "POST /api/v1/undertakings");
    }

    /** The calls that only read, by path. */
    private static Map<String, Operation> reading(OpenAPI described) {
        Map<String, Operation> reading = new TreeMap<>();
        described.getPaths().forEach((path, item) -> {
            if (item.getGet() != null) {
                reading.put(path, item.getGet());
            }
        });
        return reading;
    }

    @Test
    void theParametersThatAreDescribedAreThoseThatAreTaken() {
        reading(parsed().getOpenAPI()).forEach((path, call) -> {
            if (call.getParameters() != null) {
                call.getParameters().stream()
                        .filter(p -> p.getIn().equals("query"))
                        .forEach(p -> assertThat(api.get(CALLS.get(path).get(0).replaceAll("\\?.*", "") + "?"
                                                + p.getName() + "=")
                                        .status())
                                .as("%s of %s", p.getName(), path)
                                .isEqualTo(200));
            }
        });
    }

    @Test
    void everySchemaIsDescribed() {
        JsonNode schemas = api.json("/openapi.json").at("/components/schemas");

        schemas.properties().forEach(schema -> {
            assertThat(schema.getValue().at("/description").asText())
                    .as(schema.getKey())
                    .isNotBlank();
            assertThat(schema.getValue().at("/properties").isMissingNode()
                            && schema.getValue().at("/enum").isMissingNode())
                    .as("%s is empty", schema.getKey())
                    .isFalse();
        });
    }

    @Test
    void everyAnswerIsAsDescribedAndHasNoFieldThatIsNot() {
        JsonNode description = closed(api.json("/openapi.json"));
        new TreeMap<>(CALLS).forEach((path, calls) -> {
            JsonNode schema = description
                    .at("/paths")
                    .get(path)
                    .at("/get/responses/200/content")
                    .get("application/json")
                    .get("schema");
            for (String call : calls) {
                assertThat(objections(description, schema, api.json(call)))
                        .as(call)
                        .isEmpty();
            }
        });
    }

    @Test
    void everyRefusalIsAsDescribed() {
        JsonNode description = closed(api.json("/openapi.json"));
        JsonNode schema = description.at("/components/schemas/Problem");

        for (String call : List.of("/parties?page=-1", "/parties/XXX", "/parties?nothing=1")) {
            assertThat(objections(description, schema, api.get(call).json()))
                    .as(call)
                    .isEmpty();
        }
    }

    private SwaggerParseResult parsed() {
        return new OpenAPIV3Parser().readContents(api.get("/openapi.json").body(), null, null);
    }

    /** The same description, in which a field that is not described is an error. */
    private static JsonNode closed(JsonNode description) {
        for (JsonNode schema : description.at("/components/schemas")) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return description;
    }

    private static List<String> objections(JsonNode description, JsonNode schema, JsonNode answer) {
        ObjectNode root = schema.deepCopy();
        root.set("components", description.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root).validate(answer).stream()
                .map(Object::toString)
                .toList();
    }
}
