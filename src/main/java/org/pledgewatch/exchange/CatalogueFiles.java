package org.pledgewatch.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.exchange.catalogue.CatalogueFile;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.reference.StartRefusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The bundled files of the catalogue, and those of the directory in the settings; each in order of name. */
@Component
class CatalogueFiles {

    private static final String BUNDLED = "classpath*:catalogue/*.yml";

    private final CatalogueSettings settings;

    CatalogueFiles(CatalogueSettings settings) {
        this.settings = settings;
    }

    List<CatalogueFile> all() {
        try {
            List<CatalogueFile> files = bundled();
            Path directory = settings.directory();
            if (directory != null) {
                files.addAll(in(directory));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue's files could not be read: " + e.getMessage(), e);
        }
    }

    /** SHA-256 over the names and bytes of all files. */
    static String digest(List<CatalogueFile> files) {
        MessageDigest digest = Sha256.start();
        files.forEach(file -> file.feed(digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<CatalogueFile> bundled() throws IOException {
        List<Resource> resources =
                new ArrayList<>(List.of(new PathMatchingResourcePatternResolver().getResources(BUNDLED)));
        resources.sort(Comparator.comparing(CatalogueFiles::name));
        List<CatalogueFile> files = new ArrayList<>();
        for (Resource resource : resources) {
            files.add(new CatalogueFile("catalogue/" + name(resource), resource.getContentAsByteArray()));
        }
        return files;
    }

    private static String name(Resource resource) {
        @Nullable String name = resource.getFilename();
        return name == null ? resource.getDescription() : name;
    }

    private static List<CatalogueFile> in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new StartRefusal("There is no directory " + directory.toAbsolutePath()
                    + ": create it, or correct pledgewatch.catalogue.directory in the settings.");
        }
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.yml")) {
            found.forEach(paths::add);
        }
        paths.sort(Comparator.naturalOrder());
        List<CatalogueFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new CatalogueFile(path.toString(), Files.readAllBytes(path)));
        }
        return files;
    }
}
