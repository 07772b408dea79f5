package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.exchange.catalogue.CommitmentWriter;
import org.pledgewatch.exchange.catalogue.YamlWriter;

/** Who is bound by a commitment: as it is recorded, those who leave with the day and the reason, and those who come. */
final class BoundForm {

    private final Entered e;
    private final YamlWriter yaml;
    private final CommitmentWriter recorded;

    BoundForm(Entered e, YamlWriter yaml, CommitmentWriter recorded) {
        this.e = e;
        this.yaml = yaml;
        this.recorded = recorded;
    }

    List<Runnable> still(CommitmentEntry entry) {
        Map<String, Integer> leaving = new HashMap<>();
        e.rows("l").stream()
                .filter(n -> e.has("l" + n + "-party"))
                .forEach(n -> leaving.put(e.text("l" + n + "-party"), n));
        List<Runnable> bound = new ArrayList<>(recorded.bindings(entry.withBindings(entry.bindings().stream()
                .filter(binding -> !leaving.containsKey(binding.undertaking().party()))
                .toList())));
        for (CommitmentEntry.Binding binding : entry.bindings()) {
            Integer n = leaving.get(binding.undertaking().party());
            if (n != null) {
                bound.add(() -> {
                    recorded.bindings(entry.withBindings(List.of(binding.left(null))))
                            .forEach(Runnable::run);
                    yaml.open("withdrew", () -> {
                        yaml.put("on", e.textOrNull("l" + n + "-on"), "l" + n + "-on");
                        yaml.put("reason", e.textOrNull("l" + n + "-reason"), "l" + n + "-reason");
                    });
                });
            }
        }
        return bound;
    }

    List<Runnable> added() {
        List<Runnable> bound = new ArrayList<>();
        for (String party : e.all("parties")) {
            bound.add(() -> binding("party", party, "parties"));
        }
        String group = e.textOrNull("group");
        if (group != null) {
            bound.add(() -> binding(e.has("together") ? "party" : "members-of", group, "group"));
        }
        return bound;
    }

    private void binding(String key, String party, String field) {
        yaml.put(key, party, field);
        put("basis");
        put("since");
        put("zone");
        put("responsible");
        if (e.has("pledge-title") || e.has("pledge-link")) {
            yaml.open("source", () -> {
                yaml.put("title", e.textOrNull("pledge-title"), "pledge-title");
                yaml.put("link", e.textOrNull("pledge-link"), "pledge-link");
            });
        }
    }

    private void put(String key) {
        yaml.put(key, e.textOrNull(key), key);
    }
}
