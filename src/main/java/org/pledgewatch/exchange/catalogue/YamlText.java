package org.pledgewatch.exchange.catalogue;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Turns a file's bytes into nodes that know their lines; values stay the text that is written. */
final class YamlText {

    private static final int MAX_CHARACTERS = 50_000_000;

    private YamlText() {}

    /** Nothing where the file is empty, or cannot be read, which is then a problem. */
    static Optional<Entry> read(CatalogueFile file, Problems problems) {
        try {
            Node root = yaml().compose(new StringReader(decode(file.bytes())));
            if (root == null) {
                return Optional.empty();
            }
            if (root instanceof MappingNode mapping) {
                return Optional.of(new Entry(mapping, file.name(), problems));
            }
            problems.add(
                    Keys.place(root, file.name()),
                    "A catalogue file is a mapping: begin with a list's name, as" + " \"commitments:\".");
        } catch (CharacterCodingException e) {
            problems.add(new Place(file.name(), 1), "The file is not UTF-8: save it in that encoding.");
        } catch (MarkedYAMLException e) {
            problems.add(place(e, file.name()), "This is not YAML: " + sentence(e) + ".");
        } catch (YAMLException e) {
            problems.add(new Place(file.name(), 1), "This is not YAML: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    static @Nullable Node compose(String text) {
        return yaml().compose(new StringReader(text));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        return new Yaml(options);
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Place place(MarkedYAMLException e, String file) {
        Mark mark = e.getProblemMark();
        return new Place(file, mark == null ? 1 : mark.getLine() + 1);
    }

    private static String sentence(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
        return e.getContext() == null ? problem : e.getContext() + ", " + problem;
    }
}
