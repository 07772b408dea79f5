package org.pledgewatch.wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who says things, in each language. */
@Component
public class Says {

    private final Map<Language, Say> all = new EnumMap<>(Language.class);

    Says(MessageSource messages) {
        for (Language language : Language.values()) {
            all.put(language, new Say(messages, language));
        }
    }

    public Say in(Language language) {
        return Objects.requireNonNull(all.get(language));
    }
}
