package org.pledgewatch.site.press;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Edition;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.edition.Imprint;
import org.pledgewatch.edition.Issue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Renders a page: all its queries see the record at one moment, so its entity tag tells exactly what it was made from.
 */
public final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    /** Anyone may keep a page for a minute, and show it for a day while the server is away. */
    public static final String CACHING = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    private static final long MILLIS_A_DAY = Duration.ofDays(1).toMillis();
    private static final String ISSUE = Issue.class.getName();
    private static final Set<String> SET_ANEW =
            Set.of("Content-Type", "Content-Length", "Date", "Transfer-Encoding", "Vary");

    private final PlatformTransactionManager transactions;
    private final Editions editions;
    private final Imprint imprint;
    private final Clock clock;
    private volatile @Nullable Issue newest;

    Press(PlatformTransactionManager transactions, Editions editions, Imprint imprint, Clock clock) {
        this.transactions = transactions;
        this.editions = editions;
        this.imprint = imprint;
        this.clock = clock;
    }

    /** What the page that is being rendered shall tell; none where it is not rendered to be kept. */
    public static @Nullable Issue issue(ServletRequest request) {
        return request.getAttribute(ISSUE) instanceof Issue issue ? issue : null;
    }

    /** What a page of now is a page of. */
    Issue newest(Edition edition) {
        long day = Math.floorDiv(clock.millis(), MILLIS_A_DAY);
        Issue last = newest;
        if (last == null || last.day().toEpochDay() != day || !last.edition().equals(edition)) {
            last = new Issue(edition, LocalDate.ofEpochDay(day));
            newest = last;
        }
        return last;
    }

    String tag(Issue issue, Address address) {
        return imprint.of(issue, address.text());
    }

    /** The page; nothing where the answer is none to be kept: then it was given. */
    @Nullable Page render(Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        DefaultTransactionDefinition oneMoment = new DefaultTransactionDefinition();
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        TransactionStatus reading = transactions.getTransaction(oneMoment);
        try {
            Issue issue = newest(editions.seen());
            request.setAttribute(ISSUE, issue);
            Page page = render(address, issue, request, response, chain);
            editions.read(issue.edition());
            return page;
        } finally {
            request.removeAttribute(ISSUE);
            end(reading);
        }
    }

    private void end(TransactionStatus reading) {
        try {
            transactions.rollback(reading);
        } catch (TransactionException e) {
            LOG.debug("The database was gone before the reading ended.", e);
        }
    }

    private @Nullable Page render(
            Address address, Issue issue, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        chain.doFilter(new AsTheAddressSays(request, address), caught);
        if (!mayBeKept(caught)) {
            caught.copyBodyToResponse();
            return null;
        }
        return Page.of(
                issue,
                clock.instant(),
                tag(issue, address),
                String.valueOf(caught.getContentType()),
                headers(caught),
                caught.getContentAsByteArray());
    }

    private static boolean mayBeKept(HttpServletResponse response) {
        String caching = response.getHeader("Cache-Control");
        return response.getStatus() == HttpServletResponse.SC_OK
                && !response.isCommitted()
                && caching != null
                && caching.startsWith("public")
                && response.getHeader("Set-Cookie") == null;
    }

    /** With those that every answer has, so that nothing else need be asked when the page is sent again. */
    private static List<Header> headers(HttpServletResponse response) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(response.getHeaderNames());
        names.removeAll(SET_ANEW);
        return names.stream()
                .flatMap(name -> response.getHeaders(name).stream().map(value -> new Header(name, value)))
                .toList();
    }
}
