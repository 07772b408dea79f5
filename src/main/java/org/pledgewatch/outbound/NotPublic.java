package org.pledgewatch.outbound;

import java.net.UnknownHostException;

/** The name means an address that is not on the public net. */
class NotPublic extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    NotPublic(String why) {
        super(why);
    }
}
