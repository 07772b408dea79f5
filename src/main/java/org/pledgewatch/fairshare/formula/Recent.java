package org.pledgewatch.fairshare.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the results asked for last, so many of them; safe for threads, which may compute the same one twice. */
public final class Recent<K, V> {

    private final Map<K, V> results;

    public Recent(int most) {
        results = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public V get(K key, Function<K, V> compute) {
        synchronized (results) {
            V known = results.get(key);
            if (known != null) {
                return known;
            }
        }
        V computed = compute.apply(key);
        synchronized (results) {
            V first = results.putIfAbsent(key, computed);
            return first == null ? computed : first;
        }
    }
}
