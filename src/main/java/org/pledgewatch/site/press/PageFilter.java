package org.pledgewatch.site.press;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.EditionWatch;
import org.pledgewatch.edition.Issue;
import org.pledgewatch.edition.Sight;
import org.springframework.transaction.TransactionException;

/**
 * Serves public pages ahead of everything else: as they are kept, while they are of the newest edition; rendered once
 * for all who ask when they are not; as they were, saying so, while they cannot be rendered.
 */
final class PageFilter implements Filter {

    /** How long after a change the page before it may still be served to those who would wait for the new one. */
    private static final long GRACE = Duration.ofMillis(800).toNanos();

    private final EditionWatch watch;
    private final PublicPages pages;
    private final Kept kept;
    private final Press press;
    private final Slots slots;
    private final LastGood lastGood;
    private final ConcurrentMap<String, CompletableFuture<@Nullable Page>> inPrint = new ConcurrentHashMap<>();

    PageFilter(EditionWatch watch, PublicPages pages, Kept kept, Press press, Slots slots, LastGood lastGood) {
        this.watch = watch;
        this.pages = pages;
        this.kept = kept;
        this.press = press;
        this.slots = slots;
        this.lastGood = lastGood;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Address address = isReading(asked) ? address(asked) : null;
        if (address == null) {
            chain.doFilter(request, response);
        } else {
            answer(address, asked, (HttpServletResponse) response, chain);
        }
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private @Nullable Address address(HttpServletRequest request) {
        try {
            return Address.of(request, pages.parameters());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void answer(Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Sight sight = watch.sight();
        Issue newest = press.newest(sight.edition());
        Page page = kept.find(address);
        if (page != null && sight.fresh() && page.issue().equals(newest)) {
            Delivery.sendAnew(page, request, response);
        } else if (page == null && !pages.has(address.path())) {
            chain.doFilter(request, response);
        } else if (page != null && isBeingRenewed(page, address, sight)) {
            Delivery.sendAnew(page, request, response);
        } else if (!sight.fresh()) {
            lastGood.send(page, sight, request, response);
        } else if (!Delivery.isSame(press.tag(newest, address), request, response)) {
            try {
                renew(address, request, response, chain);
            } catch (Unavailable e) {
                lastGood.send(page, watch.sight(), request, response);
            }
        }
    }

    /** Whether it held until a moment ago and somebody sees to the next. */
    private boolean isBeingRenewed(Page page, Address address, Sight sight) {
        return sight.fresh()
                && page.issue().edition().number() == sight.before()
                && System.nanoTime() - sight.noticed() < GRACE
                && inPrint.containsKey(address.text());
    }

    private void renew(Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Unavailable, IOException, ServletException {
        CompletableFuture<@Nullable Page> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable Page> others = inPrint.putIfAbsent(address.text(), mine);
        Page page = others == null ? null : slots.of(others);
        if (page == null) {
            page = print(address, mine, request, response, chain);
        }
        if (page != null) {
            Delivery.sendAnew(page, request, response);
        }
    }

    private @Nullable Page print(
            Address address,
            CompletableFuture<@Nullable Page> promised,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws Unavailable, IOException, ServletException {
        Page page = null;
        try {
            page = withASlot(address, request, response, chain);
            return page;
        } catch (Unavailable e) {
            promised.completeExceptionally(e);
            throw e;
        } finally {
            inPrint.remove(address.text(), promised);
            promised.complete(page);
        }
    }

    private @Nullable Page withASlot(
            Address address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Unavailable, IOException, ServletException {
        slots.take();
        try {
            Page page = press.render(address, request, response, chain);
            if (page != null) {
                kept.keep(address, page);
            }
            return page;
        } catch (TransactionException e) {
            throw new Unavailable(e);
        } catch (RuntimeException | ServletException e) {
            if (watch.answers()) {
                throw e;
            }
            throw new Unavailable(e);
        } finally {
            slots.giveBack();
        }
    }
}
