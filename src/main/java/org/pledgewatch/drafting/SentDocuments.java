package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.exchange.Documents;
import org.pledgewatch.exchange.catalogue.DocumentTree;
import org.pledgewatch.exchange.catalogue.YamlWriter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes documents of what programs send: of something new, or of what is recorded with a part of it said anew. */
@Service
@Transactional(readOnly = true)
public class SentDocuments {

    private static final String LIST = "commitments";
    private static final String BOUND = "undertakings";

    private final Documents documents;
    private final Commitments commitments;

    SentDocuments(Documents documents, Commitments commitments) {
        this.documents = documents;
        this.commitments = commitments;
    }

    /** New commitments. */
    public SentDocument added(List<Map<String, Object>> sent) {
        return written(new LinkedHashMap<>(Map.of(LIST, sent)), null);
    }

    /** A recorded commitment with some of its words said anew, and versions of terms and parties added. */
    public Optional<SentDocument> changed(String slug, Map<String, Object> sent) {
        return documents.ofCommitment(slug).map(recorded -> {
            Map<String, Object> tree = DocumentTree.read(recorded);
            Patch.apply(commitment(tree), sent);
            return written(tree, new Draft.Base(slug, recorded));
        });
    }

    /** A recorded commitment that binds more parties. */
    public Optional<SentDocument> bound(String slug, List<Map<String, Object>> sent) {
        return changed(slug, Map.of(BOUND, sent));
    }

    /** A recorded commitment with something new about one of those whom it binds. */
    public Optional<SentDocument> changed(String slug, String party, Map<String, Object> sent) {
        return commitments
                .entry(slug)
                .flatMap(entry -> binding(entry, party).map(binding -> {
                    String recorded = documents.ofCommitment(slug).orElseThrow();
                    Map<String, Object> tree = DocumentTree.read(recorded);
                    Patch.apply(binding, sent);
                    List<Object> bound = Patch.list(commitment(tree), BOUND);
                    bound.removeIf(
                            one -> one instanceof Map<?, ?> recordedOne && party.equals(recordedOne.get("party")));
                    bound.add(binding);
                    return written(tree, new Draft.Base(slug, recorded));
                }));
    }

    /** One whom it binds, as an entry of its own. */
    private Optional<Map<String, Object>> binding(CommitmentEntry entry, String party) {
        return entry.bindings().stream()
                .filter(binding -> binding.undertaking().party().equals(party))
                .findFirst()
                .map(binding -> {
                    String alone = documents.written(entry.withBindings(List.of(binding)));
                    List<Object> bound = Patch.list(commitment(DocumentTree.read(alone)), BOUND);
                    return Patch.mapping(bound.get(0));
                });
    }

    private static Map<String, Object> commitment(Map<String, Object> tree) {
        return Patch.mapping(Patch.list(tree, LIST).get(0));
    }

    private static SentDocument written(Map<String, Object> tree, Draft.@Nullable Base base) {
        YamlWriter yaml = new YamlWriter();
        DocumentTree.write(yaml, tree);
        return new SentDocument(yaml, base);
    }

    /** How what is sent is laid over what is recorded. */
    private static final class Patch {

        /** What is only ever added to. */
        private static final List<String> ADDED = List.of("terms", BOUND, "done");

        static void apply(Map<String, Object> recorded, Map<String, Object> sent) {
            sent.forEach((key, value) -> {
                if (ADDED.contains(key) && value instanceof List<?> more) {
                    list(recorded, key).addAll(more);
                } else {
                    recorded.put(key, value);
                }
            });
        }

        @SuppressWarnings("unchecked")
        static List<Object> list(Map<String, Object> tree, String key) {
            return (List<Object>) tree.computeIfAbsent(key, k -> new ArrayList<>());
        }

        @SuppressWarnings("unchecked")
        static Map<String, Object> mapping(Object tree) {
            return (Map<String, Object>) tree;
        }
    }
}
