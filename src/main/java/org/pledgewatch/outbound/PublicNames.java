package org.pledgewatch.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/** What a name means, where all it means is on the public net; the client connects to no other address. */
record PublicNames(Set<String> insideHosts) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!insideHosts.contains(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : addresses) {
                if (!PublicNet.has(address)) {
                    throw new NotPublic(host + " is not on the public net; a host of one's own network is named in"
                            + " pledgewatch.outbound.inside-hosts.");
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
