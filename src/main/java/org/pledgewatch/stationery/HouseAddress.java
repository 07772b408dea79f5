package org.pledgewatch.stationery;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code pledgewatch.base-url}: where the desk is reached from outside, for links in mails and for the cookie. */
@Component
public class HouseAddress {

    private final URI base;

    HouseAddress(@Value("${pledgewatch.base-url:http://localhost:8080}") URI base) {
        this.base = base;
    }

    /** @param path as {@code /reset/…} */
    public String at(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }

    public URI base() {
        return base;
    }

    public boolean isSecure() {
        return "https".equals(base.getScheme());
    }
}
