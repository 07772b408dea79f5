package org.pledgewatch.site.press;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.edition.EditionWatch;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.testing.WebTest;
import org.pledgewatch.wording.Says;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Many ask at once; the page is whatever the chain behind the filter writes. */
@WebTest
class PageFilterTest {

    private static final int SLOTS = 2;
    private static final int WAITING = 3;

    private final Editions editions;
    private final TransactionTemplate transaction;
    private final PageFilter filter;

    private final AtomicInteger renders = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newCachedThreadPool();

    PageFilterTest(
            EditionWatch watch,
            PublicPages pages,
            Press press,
            Says says,
            Clock clock,
            Editions editions,
            TransactionTemplate transaction) {
        PressSettings settings = new PressSettings(
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(1),
                SLOTS,
                WAITING,
                Duration.ofSeconds(20),
                Duration.ofHours(24));
        Kept kept = new Kept(settings);
        this.editions = editions;
        this.transaction = transaction;
        this.filter = new PageFilter(
                watch, pages, kept, press, new Slots(settings), new LastGood(kept, says, clock, settings));
    }

    @AfterEach
    void closeTheHouse() {
        open.countDown();
        readers.shutdownNow();
    }

    @Test
    void aPageIsRenderedOnceForAllWhoAskMeanwhile() throws Exception {
        List<Future<MockHttpServletResponse>> answers = new ArrayList<>();
        for (int i = 0; i <= WAITING; i++) {
            answers.add(readers.submit(() -> ask("/parties", slow())));
        }
        Awaitility.await().until(() -> renders.get() == 1);
        open.countDown();

        for (Future<MockHttpServletResponse> answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS).getContentAsString()).isEqualTo("<main>1</main>");
        }
        assertThat(renders).hasValue(1);
    }

    @Test
    void whenTooManyAreRenderedOthersAreToldAtOnceAndKeptPagesAreServed() throws Exception {
        ask("/method", at());
        for (int i = 0; i < SLOTS + WAITING; i++) {
            int party = i;
            readers.submit(() -> ask("/parties/P" + party, slow()));
        }
        Awaitility.await().until(() -> renders.get() == 1 + SLOTS);

        Awaitility.await().until(() -> ask("/parties/LATE", at()).getStatus() == 503);
        assertThat(ask("/parties/LATE", at()).getHeader("Retry-After")).isEqualTo("2");
        assertThat(ask("/method", at()).getContentAsString()).isEqualTo("<main>1</main>");
        assertThat(renders).hasValue(1 + SLOTS);
    }

    @Test
    void justAfterAChangeThePageBeforeItIsServedToThoseWhoWouldWait() throws Exception {
        ask("/parties", at());
        transaction.executeWithoutResult(status -> editions.changed());
        Future<MockHttpServletResponse> renewed = readers.submit(() -> ask("/parties", slow()));
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> renders.get() == 2);

        assertThat(ask("/parties", at()).getContentAsString()).isEqualTo("<main>1</main>");
        open.countDown();
        assertThat(renewed.get(20, TimeUnit.SECONDS).getContentAsString()).isEqualTo("<main>2</main>");
        assertThat(ask("/parties", at()).getContentAsString()).isEqualTo("<main>2</main>");
    }

    @Test
    void whatIsNoPublicPageIsLeftAlone() throws Exception {
        assertThat(ask("/desk", at()).getHeader("ETag")).isNull();
        assertThat(ask("/api/v1/parties", at()).getHeader("ETag")).isNull();
        assertThat(ask("/desk", at()).getContentAsString()).isEqualTo("<main>3</main>");
    }

    @Test
    void whatSetsACookieOrMayNotBeKeptIsNotKept() throws Exception {
        FilterChain cookie = (request, response) -> {
            ((jakarta.servlet.http.HttpServletResponse) response).setHeader("Set-Cookie", "a=b");
            at().doFilter(request, response);
        };

        assertThat(ask("/parties", cookie).getHeader("ETag")).isNull();
        assertThat(ask("/parties", at()).getContentAsString()).isEqualTo("<main>2</main>");
    }

    private FilterChain at() {
        return (request, response) -> {
            jakarta.servlet.http.HttpServletResponse http = (jakarta.servlet.http.HttpServletResponse) response;
            http.setHeader("Cache-Control", Press.CACHING);
            http.setContentType("text/html;charset=UTF-8");
            http.getWriter().write("<main>" + renders.incrementAndGet() + "</main>");
        };
    }

    private FilterChain slow() {
        return (request, response) -> {
            at().doFilter(request, response);
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    private MockHttpServletResponse ask(String address, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", address), response, chain);
        return response;
    }
}
