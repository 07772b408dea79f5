package org.pledgewatch.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Runs tests where a Chromium is found, and says loudly where it is not. The system property {@code browser} decides
 * what else: {@code required} makes a missing one a failure, {@code thorough} does too and looks at every combination,
 * and {@code off} leaves these tests out.
 */
final class InChromium implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String wanted = System.getProperty("browser", "if-found");
        if (wanted.equals("off")) {
            return ConditionEvaluationResult.disabled("Browser tests are switched off by -Dbrowser=off.");
        }
        Optional<Path> found = Chromium.executable();
        if (found.isPresent()) {
            return ConditionEvaluationResult.enabled("Read with " + found.get());
        }
        String missing = "No Chromium was found, so the pages were NOT tested in a browser. Install Chromium, or name"
                + " the executable in the environment variable CHROMIUM.";
        if (!wanted.equals("if-found")) {
            throw new IllegalStateException(missing);
        }
        System.err.println("\n*** " + context.getDisplayName() + " is skipped: " + missing + "\n");
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    /** Each thread has a browser of its own, since one must not be driven by two. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Thread.currentThread(), key -> Chromium.start(), Chromium.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Site("http://127.0.0.1:" + port, chromium.browser());
    }
}
