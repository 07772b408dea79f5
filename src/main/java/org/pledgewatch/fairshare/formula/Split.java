package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the global number is divided between channels of admission, each of which is apportioned by itself.
 *
 * @param source who proposed it; a split is never attributed to anyone else
 */
public record Split(String code, String title, List<Channel> channels, String source) {

    /**
     * One way in.
     *
     * @param parts its parts of the whole, as 2 where the split is 2 to 1
     * @param indicators what counts as admitted, added up; none where nobody publishes comparable figures
     */
    public record Channel(String code, int parts, Set<String> indicators) {

        public Channel {
            indicators = java.util.Collections.unmodifiableSet(new TreeSet<>(indicators));
            if (parts < 1) {
                throw new IllegalArgumentException("The channel " + code + " needs at least one part of the whole.");
            }
        }
    }

    public Split {
        channels = List.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("The split " + code + " needs at least one channel.");
        }
        if (channels.stream().map(Channel::code).distinct().count() < channels.size()) {
            throw new IllegalArgumentException("The split " + code + " names a channel twice.");
        }
    }

    /** @throws IllegalArgumentException which names the channels there are */
    public Channel channel(String channel) {
        return channels.stream()
                .filter(c -> c.code().equals(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The split " + code + " has no channel \"" + channel
                        + "\": choose one of "
                        + channels.stream().map(Channel::code).collect(Collectors.joining(", ")) + "."));
    }

    /** The parts of all channels together. */
    public int whole() {
        return channels.stream().mapToInt(Channel::parts).sum();
    }

    /** Whole people for each channel, by largest remainder, so that they add up. */
    public Map<String, Long> parts(long people) {
        Map<String, BigDecimal> keys = new HashMap<>();
        channels.forEach(c -> keys.put(c.code(), BigDecimal.valueOf(c.parts())));
        return Apportionment.HAMILTON.apportion(Keys.of(keys), people, 0).byParty();
    }
}
