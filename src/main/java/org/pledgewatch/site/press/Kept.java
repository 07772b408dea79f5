package org.pledgewatch.site.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The pages in memory, the least asked for given up first. Addresses of which there is no end have a memory of their
 * own, so that no stream of made-up ones pushes out a page.
 */
final class Kept {

    /** What a page takes besides its bytes. */
    private static final int OVERHEAD = 500;

    private final Cache<String, Page> pages;
    private final Cache<String, Page> choices;

    Kept(PressSettings settings) {
        this.pages = cache(settings.memory());
        this.choices = cache(settings.memoryForChoices());
    }

    private static Cache<String, Page> cache(DataSize memory) {
        return Caffeine.newBuilder()
                .maximumWeight(memory.toBytes())
                .weigher((String address, Page page) -> page.size() + address.length() + OVERHEAD)
                .build();
    }

    /** By an address without parameters, as it stands. */
    @Nullable Page findPlain(String path) {
        return pages.getIfPresent(path);
    }

    @Nullable Page find(Address address) {
        return of(address).getIfPresent(address.text());
    }

    void keep(Address address, Page page) {
        if (!address.isTooLong()) {
            of(address).put(address.text(), page);
        }
    }

    private Cache<String, Page> of(Address address) {
        return address.isPlain() ? pages : choices;
    }

    long count() {
        return pages.estimatedSize() + choices.estimatedSize();
    }

    /** About how many bytes the pages of endless addresses take, once given up what had to be. */
    long bytesOfChoices() {
        choices.cleanUp();
        return choices.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
