package org.pledgewatch.search;

import java.util.List;

/** Something that can be found, with the texts by which it is. */
public record Entry<T>(T what, List<Passage> passages) {

    public Entry {
        passages = List.copyOf(passages);
    }
}
