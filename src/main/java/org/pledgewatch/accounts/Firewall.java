package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** At the desk an address is written in one way only; public addresses are answered as their pages do it. */
final class Firewall implements HttpFirewall {

    private final StrictHttpFirewall strict = new StrictHttpFirewall();

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        boolean guarded = PrivateAddresses.has(request) || PrivateAddresses.isCallThatWrites(request);
        return guarded ? strict.getFirewalledRequest(request) : new AsItIs(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return strict.getFirewalledResponse(response);
    }

    private static final class AsItIs extends FirewalledRequest {

        AsItIs(HttpServletRequest request) {
            super(request);
        }

        @Override
        public void reset() {}
    }
}
