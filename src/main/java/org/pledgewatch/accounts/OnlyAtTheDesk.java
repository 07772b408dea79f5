package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** No cookie is read or set at a public address: whoever is signed in there is served what everybody is. */
final class OnlyAtTheDesk implements HttpSessionIdResolver {

    private final HttpSessionIdResolver cookies;

    OnlyAtTheDesk(HttpSessionIdResolver cookies) {
        this.cookies = cookies;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return PrivateAddresses.has(request) ? cookies.resolveSessionIds(request) : List.of();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        if (PrivateAddresses.has(request)) {
            cookies.setSessionId(request, response, id);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        if (PrivateAddresses.has(request)) {
            cookies.expireSession(request, response);
        }
    }
}
