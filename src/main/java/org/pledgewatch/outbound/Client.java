package org.pledgewatch.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request after the other, each cut off when its time is over or its answer too long. */
final class Client implements AutoCloseable {

    private static final Timeout TO_CONNECT = Timeout.ofSeconds(10);

    private final CloseableHttpClient http;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "pledgewatch-outbound-watch");
        thread.setDaemon(true);
        return thread;
    });

    Client(Set<String> insideHosts, String userAgent) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicNames(insideHosts))
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(TO_CONNECT).build())
                .build();
        http = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    Answer ask(Question question, Duration time) throws NotReached {
        var request = new HttpUriRequestBase(question.method(), question.address());
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(time.isNegative() ? Duration.ofMillis(1) : time))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build());
        question.headers().forEach(request::setHeader);
        if (!question.body().isEmpty()) {
            request.setEntity(new StringEntity(question.body(), ContentType.APPLICATION_JSON));
        }
        // a server that dribbles keeps every single read alive
        Future<?> cut = watch.schedule(request::cancel, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, response -> read(question, response));
        } catch (NotReached e) {
            throw e;
        } catch (NotPublic e) {
            throw new NotReached(String.valueOf(e.getMessage()), true, e);
        } catch (UnknownHostException e) {
            throw new NotReached("There is no host " + question.address().getHost() + ".", false, e);
        } catch (IOException e) {
            String host = question.address().getHost();
            throw request.isCancelled()
                    ? new NotReached(
                            host + " took longer than " + question.time().toSeconds() + " s.", false, e)
                    : new NotReached(host + " could not be reached: " + e.getMessage(), false, e);
        } finally {
            cut.cancel(false);
        }
    }

    private static Answer read(Question question, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (var header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new Answer(question.address(), response.getCode(), headers, body(question, response.getEntity()));
    }

    private static byte[] body(Question question, @Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        try (InputStream in = entity.getContent()) {
            byte[] body = in.readNBytes(question.mostBytes() + 1);
            if (body.length > question.mostBytes()) {
                throw new NotReached(question.address().getHost() + " sent more than " + question.mostBytes()
                        + " bytes, which is the most that is read.");
            }
            return body;
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }
}
