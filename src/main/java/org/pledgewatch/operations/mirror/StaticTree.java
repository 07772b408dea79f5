package org.pledgewatch.operations.mirror;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final NumberedTrees trees;
    private final Path writing;
    private final @Nullable Path last;
    private final FileChannel lock;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    private StaticTree(NumberedTrees trees, FileChannel lock) throws IOException {
        this.trees = trees;
        this.lock = lock;
        this.writing = trees.begin();
        this.last = trees.last();
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
        if (NumberedTrees.isTaken(directory)) {
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
        return new StaticTree(new NumberedTrees(directory), channel);
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
        int gone = last == null ? 0 : files(last).size() - unchanged.get() - replaced(last);
        Outcome outcome = new Outcome(written.get(), unchanged.get(), gone);
        if (!outcome.isNothing()) {
            trees.switchTo(writing);
        }
        return outcome;
    }

    private int replaced(Path before) throws IOException {
        int replaced = 0;
        for (Path file : files(before)) {
            Path now = writing.resolve(before.relativize(file));
            if (Files.exists(now) && !Files.isSameFile(now, file) && Files.mismatch(now, file) >= 0) {
                replaced++;
            }
        }
        return replaced;
    }

    private static List<Path> files(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Takes away what was written and not published. */
    @Override
    public void close() throws IOException {
        try (lock) {
            NumberedTrees.delete(writing);
        }
    }
}
