package org.pledgewatch.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.pledgewatch.reference.Period;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API says of itself, as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(Moment.class, Period.class);
    }

    @Bean
    OpenAPI api(@Value("${pledgewatch.base-url}") String baseUrl) {
        return new OpenAPI()
                .info(new Info()
                        .title("Pledgewatch API")
                        .version("1")
                        .description("Who promised what about refugees and migrants, and whether it was kept: with the"
                                + " arithmetic and the sources. Reading needs no key; calls that write carry the token of a member of the desk.\n\n"
                                + "Decimals are JSON strings, exact; days and instants are ISO 8601, in UTC. Lists come"
                                + " in pages: items, page, size, total. A field that has no value is null, never"
                                + " left out; more fields may be added. A parameter without a value counts as left out;"
                                + " one that a call does not have is refused. Errors are problem details (RFC 9457) with"
                                + " a sentence for each parameter that says what to do.\n\n"
                                + "Time has two axes: asOf, the day judged, and knownAt, the moment by which a figure"
                                + " had to be recorded to count. The same asOf and knownAt give the same answer on any"
                                + " later day. Who may say kept or broken: only of what a party promised itself (basis"
                                + " PLEDGED); what it was ASKED it meets or does not meet."))
                .servers(List.of(new Server().url(baseUrl)))
                .tags(List.of(
                        tag("Parties", "Who promises and who is measured."),
                        tag("Commitments", "What was promised, asked, planned and ruled out."),
                        tag("Undertakings", "Who is bound by what, and how that stands."),
                        tag("Figures", "What is measured, and every figure with its source."),
                        tag("Fair share", "Who met its fair share of resettlement."),
                        tag("Changes", "What changed."),
                        tag("Jobs", "What runs by itself.")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("Members make tokens at the desk, each for what they may do.")));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
