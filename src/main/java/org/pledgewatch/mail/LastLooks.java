package org.pledgewatch.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all rooms that posted some of the letters. */
@Component
class LastLooks {

    private final ObjectProvider<LastLook> looks;

    LastLooks(ObjectProvider<LastLook> looks) {
        this.looks = looks;
    }

    /** What is not simply sent, by key. */
    Map<String, LastWord> at(Collection<Claimed> claimed) {
        Map<String, LastWord> words = new HashMap<>();
        looks.forEach(look -> {
            List<String> keys = claimed.stream()
                    .map(Claimed::letter)
                    .filter(letter -> look.kinds().contains(letter.kind()))
                    .map(Letter::key)
                    .toList();
            if (!keys.isEmpty()) {
                words.putAll(look.look(keys));
            }
        });
        return words;
    }
}
