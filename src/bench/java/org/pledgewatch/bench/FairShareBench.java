package org.pledgewatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pledgewatch.Pledgewatch;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All members × 30 years × every formula × every method, exactly, from the bundled figures; the second round counts.
 */
final class FairShareBench {

    private static final int FIRST_YEAR = 1996;
    private static final int LAST_YEAR = 2025;
    private static final List<String> METHODS =
            List.of("hamilton", "webster", "jefferson", "huntington-hill", "adams", "dean");

    private FairShareBench() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createTempDirectory("pledgewatch-shares");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Pledgewatch.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.quartz.auto-startup=false",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("bench")
                                + ";DEFAULT_NULL_ORDERING=HIGH")) {
            FairShares shares = context.getBean(FairShares.class);
            for (int round = 1; round <= 3; round++) {
                round(shares, Instant.parse("2100-01-01T00:00:00Z").plusSeconds(round), round);
            }
        }
    }

    private static void round(FairShares shares, Instant knownAt, int round) {
        Presets presets = shares.presets();
        Reckoner reckoner = shares.knownAt(knownAt);
        presets.formulas().keySet().forEach(formula -> tell(reckoner, scenario(presets, formula, "hamilton"), 2024));
        Duration before = Cpu.ofThisProcess();
        long told = 0;
        long untold = 0;
        for (String formula : presets.formulas().keySet()) {
            for (String method : METHODS) {
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                    if (tell(reckoner, scenario(presets, formula, method), year)) {
                        told++;
                    } else {
                        untold++;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "round %d: %d apportionments of all members (%d more lack a figure that everyone needs): %.2f CPU-s%n",
                round,
                told,
                untold,
                Cpu.ofThisProcess().minus(before).toMillis() / 1000.0);
    }

    private static boolean tell(Reckoner reckoner, Scenario scenario, int year) {
        try {
            return reckoner.allotment(scenario, year).year() == year;
        } catch (FairShareUnavailable e) {
            return false;
        }
    }

    private static Scenario scenario(Presets presets, String formula, String method) {
        Scenario headline = presets.headline();
        return new Scenario(headline.pool(), formula, headline.target(), headline.split(), headline.channel(), method);
    }
}
