package org.pledgewatch.site;

import org.junit.jupiter.api.Test;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PagesTest {

    private final JdbcClient jdbc;
    private final AssessmentRun run;
    private final org.pledgewatch.testing.TurnableClock clock;

    @LocalServerPort
    private int port;

    PagesTest(JdbcClient jdbc, AssessmentRun run, org.pledgewatch.testing.TurnableClock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.run = run;
    }

    @Test
    void look() throws Exception {
        new SampleRecord(jdbc).write();
        clock.turnTo(java.time.Instant.parse("2026-11-22T12:00:01.000001Z"));
        System.out.println(run.runFull(n -> {}));
        String base = "http://localhost:" + port;
        String[] pages = {
            "/",
            "/parties",
            "/parties/CAN",
            "/parties/un-members",
            "/commitments",
            "/commitments/fair-share-resettlement",
            "/commitments/ratify-icrmw",
            "/commitments/worker-visas-10-percent",
            "/commitments/family-not-traded",
            "/commitments/listen",
            "/commitments/advocate",
            "/commitments/fair-share-resettlement/CAN",
            "/commitments/promise-of-120000/NOR",
            "/commitments/ratify-icrmw/CAN",
            "/frameworks",
            "/frameworks/un-summit-2016",
            "/themes",
            "/themes/resettlement",
            "/changes",
            "/method",
            "/data",
            "/fair-share",
            "/fair-share/2022",
            "/observations/"
                    + jdbc.sql("select max(id) from observation")
                            .query(Long.class)
                            .single(),
            "/nothing",
            "/parties/CNA",
            "/?asOf=2020-02-30",
            "/?asOf=2020-02-28",
            "/scoreboard.json",
            "/parties.csv",
            "/parties/CAN.json",
            "/commitments/fair-share-resettlement/CAN.json",
            "/fair-share/2022.csv",
            "/data.json"
        };
        java.net.http.HttpClient http = java.net.http.HttpClient.newHttpClient();
        for (String p : pages) {
            var r = http.send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(base + p))
                            .header("Accept", "text/html")
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString());
            System.out.println(r.statusCode() + " " + p + " " + r.body().length() + " "
                    + r.headers().firstValue("content-type").orElse(""));
            java.nio.file.Files.writeString(
                    java.nio.file.Path.of("/tmp/pages" + p.replaceAll("[^A-Za-z0-9.-]", "_") + ".html"), r.body());
        }
        if (System.getenv("HOLD") != null) {
            System.out.println("PORT " + port);
            Thread.sleep(Long.parseLong(System.getenv("HOLD")));
        }
    }
}
