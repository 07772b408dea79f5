package org.pledgewatch.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgewatch.reference.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The letters that were written to the directory for mail; who is erased or forgotten elsewhere is not kept here. */
@Component
class LetterFiles {

    private final Path directory;

    @Autowired
    LetterFiles(MailSettings settings) {
        this(settings.directory());
    }

    LetterFiles(Path directory) {
        this.directory = directory;
    }

    /** Where the letter is written to; in a directory that is there. */
    Path of(Claimed letter) throws IOException {
        Files.createDirectories(directory);
        return directory.resolve(
                letter.id() + "-" + Sha256.of(letter.letter().key()).substring(0, 12) + ".eml");
    }

    /** @throws UncheckedIOException where one cannot be deleted: nobody may be told then that it is gone */
    void forget(Collection<Long> letters) {
        Set<String> numbers = letters.stream().map(String::valueOf).collect(Collectors.toSet());
        forget(file -> numbers.contains(file.getFileName().toString().replaceFirst("-.*", "")));
    }

    /** @return how many were deleted */
    long forgetBefore(Instant moment) {
        return forget(file -> lastModified(file).toInstant().isBefore(moment));
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long forget(Predicate<Path> which) {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> gone = files.filter(
                            file -> file.getFileName().toString().matches("\\d+-[0-9a-f]{12}\\.eml(\\.part)?"))
                    .filter(which)
                    .toList();
            for (Path file : gone) {
                Files.deleteIfExists(file);
            }
            return gone.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
