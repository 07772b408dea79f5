package org.pledgewatch.storage;

import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whether there is room for another write; what a disk has left is read anew each time, which costs microseconds. */
@Component
@EnableConfigurationProperties(StorageSettings.class)
class FreeSpace {

    private final StorageSettings settings;
    private final RecordPlace place;
    private final ToLongFunction<Path> left;

    FreeSpace(StorageSettings settings, RecordPlace place, ToLongFunction<Path> spaceLeft) {
        this.settings = settings;
        this.place = place;
        this.left = spaceLeft;
    }

    boolean isShort() {
        return place.directory()
                .map(directory ->
                        left.applyAsLong(directory) < settings.reserve().toBytes())
                .orElse(false);
    }
}
