package org.pledgewatch.operations.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where exports lie: each in a directory with a number of its own, and a link to the newest of them. */
final class NumberedTrees {

    private final Path link;
    private final Pattern numbered;
    private final @Nullable Path last;

    /** @param link which is what people know */
    NumberedTrees(Path link) throws IOException {
        this.link = link;
        this.numbered = Pattern.compile(Pattern.quote(link.getFileName() + ".") + "(\\d{1,9})");
        this.last = Files.isSymbolicLink(link) ? link.toRealPath() : null;
    }

    /** Whether something is there that is no such link. */
    static boolean isTaken(Path link) throws IOException {
        return Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link) && !isEmptyDirectory(link);
    }

    private static boolean isEmptyDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    /** To which the link leads now. */
    @Nullable Path last() {
        return last;
    }

    /** An empty directory beside the others. */
    Path begin() throws IOException {
        Path writing = beside(".writing");
        delete(writing);
        return Files.createDirectory(writing);
    }

    /** Gives what was written its number, and has the link lead to it by one rename. */
    void switchTo(Path writing) throws IOException {
        int number = number(last) + 1;
        Path tree = beside("." + number);
        delete(tree);
        Files.move(writing, tree, StandardCopyOption.ATOMIC_MOVE);
        Path next = beside(".link");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, tree.getFileName());
        if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(link);
        }
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        deleteOlderThan(number - 1);
    }

    /** The one before stays for those who are reading it. */
    private void deleteOlderThan(int number) throws IOException {
        try (Stream<Path> besides = Files.list(Objects.requireNonNull(link.getParent()))) {
            for (Path tree : besides.filter(NumberedTrees::isDirectory).toList()) {
                if (number(tree) > 0 && number(tree) < number) {
                    delete(tree);
                }
            }
        }
    }

    private static boolean isDirectory(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Zero where it has none. */
    private int number(@Nullable Path tree) {
        Matcher name = numbered.matcher(tree == null ? "" : String.valueOf(tree.getFileName()));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private Path beside(String ending) {
        return link.resolveSibling(link.getFileName() + ending);
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
