package org.pledgewatch.operations.mirror;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.StartRefusal;

/**
 * The files of one export. They are written beside the last ones, what is unchanged as another name of the same file;
 * then the directory, which is a link to them, is switched by one rename. Whatever happens before it leaves the last.
 */
public final class StaticTree implements AutoCloseable {

    private static final Pattern TEXT =
            Pattern.compile("text/.*|image/svg.*|application/(?:json|xml|[a-z-]+\\+(?:json|xml)).*");

    private final Path directory;
    private final Path writing;
    private final @Nullable Path last;
    private final FileChannel lock;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    private StaticTree(Path directory, FileChannel lock) throws IOException {
        this.directory = directory;
        this.lock = lock;
        this.writing = beside(".writing");
        this.last = Files.isSymbolicLink(directory) ? directory.toRealPath() : null;
        delete(writing);
        Files.createDirectory(writing);
    }

    /** What an export did; files of which nothing leads to any more are gone. */
    public record Outcome(int written, int unchanged, int gone) {

        /** Whether everything was as it is. */
        public boolean isNothing() {
            return written == 0 && gone == 0;
        }
    }

    /** @throws StartRefusal if there is something else of that name, or another export is at it */
    public static StaticTree under(Path name) throws IOException {
        Path directory = name.toAbsolutePath().normalize();
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)
                && !Files.isSymbolicLink(directory)
                && !isEmptyDirectory(directory)) {
            throw new StartRefusal(name + " is there already and was not made by an export: name another directory,"
                    + " or remove it first.");
        }
        Files.createDirectories(Objects.requireNonNull(directory.getParent()));
        FileChannel channel = FileChannel.open(
                directory.resolveSibling("." + directory.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new StartRefusal("Another export to " + name + " is running: wait for it to end.");
        }
        return new StaticTree(directory, channel);
    }

    private static boolean isEmptyDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Files what an address answers, and beside a text its compressed twin. */
    void file(String address, String type, byte[] content) throws IOException {
        String name = name(address, type);
        write(name, content);
        if (TEXT.matcher(type).matches()) {
            write(name + ".gz", compressed(content));
        }
    }

    /** A page gets the ending that servers look for; a path that leads out of the tree is no page's. */
    private static String name(String address, String type) {
        if (address.contains("..") || !address.startsWith("/")) {
            throw new StartRefusal("The address " + address + " cannot be a file.");
        }
        String path = address.substring(1);
        if (!type.startsWith("text/html")) {
            return path;
        }
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + ".html";
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = writing.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path before = last == null ? null : last.resolve(name);
        if (before != null && Files.isRegularFile(before) && Arrays.equals(Files.readAllBytes(before), content)) {
            linkOrCopy(before, file);
            unchanged.incrementAndGet();
        } else {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
            written.incrementAndGet();
        }
    }

    private static void linkOrCopy(Path before, Path file) throws IOException {
        try {
            Files.createLink(file, before);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(before, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Makes these the files of the directory; where they are those that were there, leaves them alone. */
    public Outcome publish() throws IOException {
        int gone = last == null ? 0 : count(last) - unchanged.get() - replaced();
        Outcome outcome = new Outcome(written.get(), unchanged.get(), gone);
        if (!outcome.isNothing()) {
            Path tree = beside("." + (number(last) + 1));
            delete(tree);
            Files.move(writing, tree, StandardCopyOption.ATOMIC_MOVE);
            Path link = beside(".link");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, tree.getFileName());
            if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(directory);
            }
            Files.move(link, directory, StandardCopyOption.ATOMIC_MOVE);
            deleteOlderThan(number(tree) - 1);
        }
        return outcome;
    }

    private int replaced() throws IOException {
        int replaced = 0;
        for (Path file : files(Objects.requireNonNull(last))) {
            Path now = writing.resolve(Objects.requireNonNull(last).relativize(file));
            if (Files.exists(now) && !Files.isSameFile(now, file) && Files.mismatch(now, file) >= 0) {
                replaced++;
            }
        }
        return replaced;
    }

    private static int count(Path tree) throws IOException {
        return files(tree).size();
    }

    private static List<Path> files(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The one before stays for those who are reading it. */
    private void deleteOlderThan(int number) throws IOException {
        try (Stream<Path> besides = Files.list(Objects.requireNonNull(directory.getParent()))) {
            for (Path tree : besides.filter(this::isTree).toList()) {
                if (number(tree) < number) {
                    delete(tree);
                }
            }
        }
    }

    private boolean isTree(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && number(path) > 0;
    }

    private int number(@Nullable Path tree) {
        Matcher numbered = Pattern.compile(
                        Pattern.quote(beside(".").getFileName().toString()) + "(\\d{1,9})")
                .matcher(Optional.ofNullable(tree)
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .orElse(""));
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
    }

    private Path beside(String ending) {
        return directory.resolveSibling(directory.getFileName() + ending);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Takes away what was written and not published. */
    @Override
    public void close() throws IOException {
        try (lock) {
            delete(writing);
        }
    }
}
