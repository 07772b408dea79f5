package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where on the net a request comes from, no finer than the house: the first 24 bits of an IPv4 address, the first 48 of
 * an IPv6 address, which is what one subscriber is given.
 *
 * @param text as {@code 192.0.2.0/24}
 */
public record Origin(String text) {

    public static Origin of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static Origin of(String address) {
        // letters of a name would be looked up on the net; the server only ever gives numbers
        if (!address.matches("[0-9a-fA-F:.]+(%.*)?")) {
            return new Origin("unknown");
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = bytes.length == 4 ? 3 : 6;
            byte[] prefix = Arrays.copyOf(Arrays.copyOf(bytes, kept), bytes.length);
            return new Origin(InetAddress.getByAddress(prefix).getHostAddress() + "/" + kept * 8);
        } catch (UnknownHostException e) {
            return new Origin("unknown");
        }
    }
}
