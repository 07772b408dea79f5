package org.pledgewatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pledgewatch.wording.Language;

/**
 * Somebody who reads, watched for what must never happen to them: anything asked of another origin, a cookie, a script,
 * a breach of the page's own policy, or anything else that the browser complains of.
 */
final class Reader implements AutoCloseable {

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> asked = new HashSet<>();

    Reader(String base, BrowserContext context) {
        this.base = base;
        this.context = context;
        context.onRequest(requests::add);
        context.onConsoleMessage(message -> complaints.add(message.location() + " " + message.text()));
        context.onWebError(error -> complaints.add(error.error()));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    Page open(Language language, PageType type) {
        return open(Site.in(language, type.address(this)), type.status());
    }

    Page open(String address) {
        return open(address, 200);
    }

    private Page open(String address, int status) {
        asked.add(status);
        assertThat(page.navigate(address).status()).as(address).isEqualTo(status);
        return page;
    }

    /** What was asked for since the reader came. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        try {
            assertThat(complaints)
                    .as("complaints of the browser")
                    .allMatch(
                            complaint -> asked.stream().anyMatch(status -> complaint.contains("status of " + status)));
            assertThat(requests)
                    .extracting(Request::url)
                    .as("requests to another origin")
                    .allMatch(url -> url.startsWith(base + "/"));
            assertThat(requests).extracting(Request::resourceType).doesNotContain("script");
            assertThat(context.cookies()).as("cookies").isEmpty();
        } finally {
            context.close();
        }
    }
}
