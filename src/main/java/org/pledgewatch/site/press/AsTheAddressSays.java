package org.pledgewatch.site.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that tells nothing but its address, so that the page depends on nothing else. */
final class AsTheAddressSays extends HttpServletRequestWrapper {

    private final Address address;

    AsTheAddressSays(HttpServletRequest request, Address address) {
        super(request);
        this.address = address;
    }

    /** A head is cut off a whole page. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getQueryString() {
        return address.parameters().isEmpty() ? null : address.query();
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = address.parameters().get(name);
        return values == null ? null : values.get(0);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = address.parameters().get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(address.parameters().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> map = new LinkedHashMap<>();
        address.parameters().forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
        return map;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return name.equalsIgnoreCase("Host") ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase("Host") ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(List.of("Host"));
    }
}
