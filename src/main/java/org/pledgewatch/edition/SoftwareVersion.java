package org.pledgewatch.edition;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.pledgewatch.reference.Sha256;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What pages depend on besides the record: the code, templates, words and pictures of this build, the libraries beside
 * them, the settings, and the Java release that compresses. The same on every node that runs the same.
 */
@Component
class SoftwareVersion {

    private final byte[] digest;

    SoftwareVersion(Environment settings) {
        Map<String, Object> parts = new TreeMap<>(content());
        parts.put("java", Runtime.version().feature());
        parts.put("settings", settings(settings));
        MessageDigest sum = Sha256.start();
        sum.update(parts.toString().getBytes(StandardCharsets.UTF_8));
        this.digest = sum.digest();
    }

    byte[] digest() {
        return digest.clone();
    }

    /** By name, the check sums that a jar's directory has; of classes in directories, the same. */
    private static Map<String, Long> content() {
        File source = new ApplicationHome(SoftwareVersion.class).getSource();
        if (source == null) {
            return Map.of();
        }
        try {
            return source.isDirectory() ? ofDirectory(source.toPath()) : ofJar(source);
        } catch (IOException e) {
            throw new UncheckedIOException("The application's own files cannot be read: " + source, e);
        }
    }

    private static Map<String, Long> ofJar(File source) throws IOException {
        try (JarFile jar = new JarFile(source)) {
            Map<String, Long> sums = new TreeMap<>();
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
            return sums;
        }
    }

    private static Map<String, Long> ofDirectory(Path source) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        Map<String, Long> sums = new TreeMap<>();
        for (Path file : files) {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            sums.put(source.relativize(file).toString(), sum.getValue());
        }
        return sums;
    }

    private static Map<String, String> settings(Environment environment) {
        Map<String, String> flat = new TreeMap<>();
        Binder.get(environment)
                .bind("pledgewatch", Bindable.mapOf(String.class, Object.class))
                .ifBound(all -> flatten("", all, flat));
        return flat;
    }

    private static void flatten(String name, Object value, Map<String, String> flat) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> flatten(name + "." + key, part == null ? "" : part, flat));
        } else {
            flat.put(name, String.valueOf(value));
        }
    }
}
