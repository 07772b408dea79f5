package org.pledgewatch.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses are on the public net: not those that RFC 6890 keeps for other purposes. */
final class PublicNet {

    private static final List<Block> NOT_PUBLIC = List.of(
            block("0.0.0.0", 8),
            block("10.0.0.0", 8),
            block("100.64.0.0", 10),
            block("127.0.0.0", 8),
            block("169.254.0.0", 16),
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24),
            block("192.88.99.0", 24),
            block("192.168.0.0", 16),
            block("198.18.0.0", 15),
            block("198.51.100.0", 24),
            block("203.0.113.0", 24),
            block("224.0.0.0", 3),
            // of IPv6 only 2000::/3 is given out; within it, what is for documents, trials or leads into IPv4
            block("2001::", 23),
            block("2001:db8::", 32),
            block("2002::", 16),
            block("3fff::", 20));

    private static final Block GIVEN_OUT = block("2000::", 3);

    private PublicNet() {}

    static boolean has(InetAddress address) {
        boolean isIpv4 = address instanceof Inet4Address;
        return (isIpv4 || GIVEN_OUT.has(address)) && NOT_PUBLIC.stream().noneMatch(block -> block.has(address));
    }

    private static Block block(String first, int bits) {
        try {
            return new Block(InetAddress.getByName(first), bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(first, e);
        }
    }

    /** The addresses whose first bits are these. */
    private record Block(InetAddress start, int bits) {

        boolean has(InetAddress address) {
            byte[] first = start.getAddress();
            byte[] other = address.getAddress();
            int whole = bits / 8;
            int mask = 0xff00 >> (bits % 8);
            return other.length == first.length
                    && Arrays.equals(first, 0, whole, other, 0, whole)
                    && (bits % 8 == 0 || ((first[whole] ^ other[whole]) & mask & 0xff) == 0);
        }
    }
}
