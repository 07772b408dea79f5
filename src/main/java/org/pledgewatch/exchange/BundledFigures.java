package org.pledgewatch.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pledgewatch.exchange.figures.FigureFile;
import org.pledgewatch.exchange.figures.FigureImport;
import org.pledgewatch.exchange.figures.ImportOutcome;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.reference.StartRefusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that come with the software: each file is taken in once, and again when a new release changed it. */
@Service
public class BundledFigures {

    private static final String FILES = "classpath*:figures/*.csv";

    /** As whom they are recorded. */
    private static final String RECORDED_BY = "bundle";

    /** Refusals named in the message. */
    private static final int SHOWN = 50;

    private final FigureImport figures;
    private final Bundles bundles;

    BundledFigures(FigureImport figures, Bundles bundles) {
        this.figures = figures;
        this.bundles = bundles;
    }

    /**
     * Takes in the files that are new or changed, all or none.
     *
     * @return how many figures were written
     * @throws StartRefusal if a row of a file is refused
     */
    @Transactional
    public int load() {
        Map<String, String> changed = changed();
        if (changed.isEmpty()) {
            return 0;
        }
        List<FigureFile> files = changed.keySet().stream()
                .sorted()
                .map(name -> new FigureFile(name, () -> stream(name)))
                .toList();
        ImportOutcome outcome = figures.store(files, RECORDED_BY);
        if (outcome.isRefused()) {
            throw new StartRefusal(outcome.files().stream()
                    .flatMap(file -> file.refusals().stream())
                    .limit(SHOWN)
                    .map(refusal -> "\n  " + refusal)
                    .collect(Collectors.joining("", "The bundled figures were refused; nothing was stored:", "")));
        }
        changed.forEach(bundles::remember);
        return outcome.counts().written();
    }

    private Map<String, String> changed() {
        Map<String, String> changed = new HashMap<>();
        for (Resource file : files()) {
            String name = Objects.requireNonNull(file.getFilename());
            String digest = digest(file);
            if (!bundles.has(name, digest)) {
                changed.put(name, digest);
            }
        }
        return changed;
    }

    private static List<Resource> files() {
        try {
            List<Resource> files =
                    new ArrayList<>(List.of(new PathMatchingResourcePatternResolver().getResources(FILES)));
            files.sort(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) throws IOException {
        return Objects.requireNonNull(BundledFigures.class.getResourceAsStream("/figures/" + name), name);
    }

    private static String digest(Resource file) {
        try (DigestInputStream in = new DigestInputStream(file.getInputStream(), Sha256.start())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
