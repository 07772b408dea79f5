package org.pledgewatch.site.linked;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Something of a type that schema.org knows, with what is said of it. */
public final class Thing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> said = new LinkedHashMap<>();

    private Thing() {}

    static Thing of(String type) {
        return new Thing().with("@type", type);
    }

    /** Nothing is said where there is nothing to say. */
    Thing with(String property, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            said.put(property, value);
        }
        return this;
    }

    /** Only where it leads to a page of the web. */
    Thing withLink(@Nullable String link) {
        boolean web = link != null && (link.startsWith("https://") || link.startsWith("http://"));
        return with("url", web ? link : null);
    }

    @JsonValue
    Map<String, Object> said() {
        return said;
    }

    /**
     * For a script element of type application/ld+json. JSON has no use for {@code <} outside of texts, and in them its
     * escape means the same: so no text can end the element.
     */
    public String json() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(said);
        return JSON.writeValueAsString(whole).replace("<", "\\u003c");
    }
}
