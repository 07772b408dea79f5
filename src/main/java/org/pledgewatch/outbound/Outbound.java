package org.pledgewatch.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks servers on the net: by https, at public addresses only (judged by the very address that is then connected to),
 * with an end to time and size, without cookies or credentials.
 */
@Component
public class Outbound implements DisposableBean {

    private final Set<String> insideHosts;
    private final URI house;
    private @Nullable Client client;

    Outbound(OutboundSettings settings, @Value("${pledgewatch.base-url:http://localhost:8080}") URI house) {
        this.insideHosts = settings.insideHosts();
        this.house = house;
    }

    /** @throws NotReached where there is no answer, or where we do not ask */
    public Answer ask(Question question) throws NotReached {
        long end = System.nanoTime() + question.time().toNanos();
        Question next = question;
        while (true) {
            check(next.address());
            if (!next.hosts().isEmpty() && !next.hosts().contains(host(next.address()))) {
                throw new NotReached("Nothing is fetched from " + host(next.address()) + ": it is none of the hosts "
                        + String.join(", ", next.hosts()) + ".");
            }
            Answer answer = client().ask(next, Duration.ofNanos(end - System.nanoTime()));
            if (!answer.isRedirect() || next.redirects() == 0) {
                return answer;
            }
            next = next.at(answer.redirectedTo());
        }
    }

    /** @throws NotReached where the address is none that is ever asked, in a sentence for whoever typed it */
    public void check(URI address) throws NotReached {
        String host = host(address);
        if (host.isEmpty() || address.getRawUserInfo() != null) {
            throw new NotReached("An address is written as https://host/path, without a name or password in it.");
        }
        boolean isHttps = "https".equalsIgnoreCase(address.getScheme());
        if (!isHttps && !("http".equalsIgnoreCase(address.getScheme()) && insideHosts.contains(host))) {
            throw new NotReached("The address must begin with https://: " + address.getScheme() + "://" + host + ".");
        }
    }

    private static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }

    /** Made when first needed: most starts ask nobody. */
    private synchronized Client client() {
        if (client == null) {
            client = new Client(insideHosts, "Pledgewatch (+" + house + ")");
        }
        return client;
    }

    @Override
    public synchronized void destroy() {
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
