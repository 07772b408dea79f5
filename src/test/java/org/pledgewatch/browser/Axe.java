package org.pledgewatch.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility engine, asked for WCAG 2.2 AA and good practice, and only for what is wrong. */
final class Axe {

    private static final String ENGINE = engine();

    private static final String START = """
            () => { window.axeResult = axe.run({
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'], preload: false }); return null; }""";

    private static final String RESULT = """
            () => window.axeResult.then(result => result.violations.flatMap(violation =>
              violation.nodes.map(node => violation.id + ': ' + node.target + ' ' + node.html.slice(0, 160) + ' '
                + node.any.concat(node.all, node.none).map(check => check.message).join('; ').slice(0, 240))))""";

    private Axe() {}

    /** Begins to look at the page as it is now. */
    static void start(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => !!window.axe"))) {
            page.evaluate(ENGINE);
        }
        page.evaluate(START);
    }

    /** What was found wrong since {@link #start}. */
    static List<String> violations(Page page) {
        return ((List<?>) page.evaluate(RESULT)).stream().map(String::valueOf).toList();
    }

    /** The script that the library brings; run by hand, since the library reads out what is right as well. */
    private static String engine() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
