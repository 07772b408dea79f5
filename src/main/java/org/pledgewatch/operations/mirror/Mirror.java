package org.pledgewatch.operations.mirror;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.pledgewatch.reference.StartRefusal;

/** Follows every link of a running site from its first page, and files what it finds. */
public final class Mirror {

    /** What no page leads to, and is there for machines. */
    private static final List<String> BEGINNINGS = List.of("/", "/robots.txt", "/sitemap.xml", "/favicon.ico");

    private static final Pattern FOLLOWED = Pattern.compile("text/(?:html|css|xml).*|application/(?:[a-z]+\\+)?xml.*");

    private static final int ATTEMPTS = 5;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI server;
    private final Links links;
    private final String edition;
    private final int readers;

    private Mirror(URI server, HttpResponse<byte[]> first, Set<String> without, int readers) {
        this.server = server;
        this.links = Links.of(new String(first.body(), StandardCharsets.UTF_8), without);
        this.edition = tag(first);
        this.readers = readers;
    }

    /**
     * @param server that answers
     * @param without what lies below these is left out, as {@code observations}
     * @param readers how many pages are asked for at a time
     */
    public static Mirror of(URI server, Set<String> without, int readers) throws IOException, InterruptedException {
        return new Mirror(server, ask(server, "/"), without, readers);
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    /** Whether the record is still the one that was there when this began: only then is all of one edition. */
    public boolean isOfOneEdition() throws IOException, InterruptedException {
        return edition.equals(tag(ask(server, "/")));
    }

    /**
     * Files the whole site.
     *
     * @param progress told how many addresses are done
     * @throws StartRefusal if a page cannot be had; then the files are not switched
     */
    public void file(StaticTree tree, LongConsumer progress) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(readers);
        try {
            ExecutorCompletionService<Set<String>> done = new ExecutorCompletionService<>(pool);
            Set<String> known = new HashSet<>();
            int open = 0;
            for (String address : BEGINNINGS) {
                known.add(address);
                done.submit(page(address, tree));
                open++;
            }
            for (long count = 1; open > 0; open--, count++) {
                for (String link : done.take().get()) {
                    if (known.add(link)) {
                        done.submit(page(link, tree));
                        open++;
                    }
                }
                progress.accept(count);
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof StartRefusal refusal) {
                throw refusal;
            }
            throw new IOException("The site could not be read: " + (cause == null ? e : cause).getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Set<String>> page(String address, StaticTree tree) {
        return () -> {
            HttpResponse<byte[]> answer = ask(server, address);
            if (answer.statusCode() / 100 == 3) {
                String to = answer.headers().firstValue("Location").orElse("");
                String within = links.within(to.replaceFirst("^" + Pattern.quote(server.toString()), ""), address);
                return within.startsWith("/") ? Set.of(within) : Set.of();
            }
            if (answer.statusCode() == 404 && BEGINNINGS.indexOf(address) > 0) {
                return Set.of();
            }
            if (answer.statusCode() != 200) {
                throw new StartRefusal("The page " + address + " answered " + answer.statusCode()
                        + ", so the site was not exported; what was exported before stays as it is.");
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            tree.file(address, type, answer.body());
            return FOLLOWED.matcher(type).matches()
                    ? links.in(new String(answer.body(), StandardCharsets.UTF_8), address)
                    : Set.of();
        };
    }

    private static HttpResponse<byte[]> ask(URI server, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + address))
                .timeout(Duration.ofMinutes(2))
                .build();
        HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        for (int attempt = 1; answer.statusCode() == 503 && attempt < ATTEMPTS; attempt++) {
            Thread.sleep(Duration.ofSeconds(
                            answer.headers().firstValueAsLong("Retry-After").orElse(2))
                    .toMillis());
            answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
        return answer;
    }
}
