package org.pledgewatch.exchange.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.IntakeResult;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files of figures in: all of them or nothing, and what is recorded already is not written again. */
@Service
public class FigureImport {

    private final FigureReader reader;
    private final ReadLimits limits;
    private final PartyRegister parties;
    private final Vocabulary vocabulary;
    private final ObservationIntake intake;
    private final Clock clock;

    FigureImport(
            FigureReader reader,
            ReadLimits limits,
            PartyRegister parties,
            Vocabulary vocabulary,
            ObservationIntake intake,
            Clock clock) {
        this.reader = reader;
        this.limits = limits;
        this.parties = parties;
        this.vocabulary = vocabulary;
        this.intake = intake;
        this.clock = clock;
    }

    /** What files hold, checked against the codes that are registered now; nothing is stored. */
    @Transactional(readOnly = true)
    public ReadFigures readAll(List<FigureFile> files) {
        List<ReadResult> read = read(files);
        return new ReadFigures(read, figures(read), newSources(read));
    }

    /** What {@link #store} would do, without doing it. */
    @Transactional(readOnly = true)
    public ImportOutcome preview(List<FigureFile> files) {
        List<ReadResult> read = read(files);
        return new ImportOutcome(read, intake.plan(figures(read)).result(), false);
    }

    /**
     * Records every figure of the files, or none if a single cell is refused.
     *
     * @param recordedBy the role or program, never a person's address
     */
    @Transactional
    public ImportOutcome store(List<FigureFile> files, String recordedBy) {
        List<ReadResult> read = read(files);
        if (read.stream().anyMatch(file -> !file.refusals().isEmpty())) {
            return new ImportOutcome(read, new IntakeResult(0, 0, 0), false);
        }
        vocabulary.declare(List.of(), newSources(read));
        IntakeResult counts = intake.append(figures(read), recordedBy);
        return new ImportOutcome(read, counts, counts.written() > 0);
    }

    private List<ReadResult> read(List<FigureFile> files) {
        KnownCodes known = KnownCodes.of(
                parties.all().stream().map(Party::code).collect(Collectors.toSet()), vocabulary.indicators());
        Map<FigureSieve.Key, FigureSieve.Place> places = new HashMap<>();
        LocalDate latest = clock.instant().atOffset(ZoneOffset.MAX).toLocalDate();
        List<ReadResult> results = new ArrayList<>();
        for (FigureFile file : files) {
            try (InputStream in = file.content().open()) {
                results.add(reader.read(in, new FigureSieve(file.name(), known, limits, places, latest)));
            } catch (IOException | UncheckedIOException e) {
                results.add(unread(file.name()));
            }
        }
        return results;
    }

    /** One file that is not there must not hide what is wrong with the others. */
    private static ReadResult unread(String file) {
        Refusal refusal = new Refusal(
                1, "", file, "The file cannot be read.", "Check its name, and whether it is there and may be read.");
        return new ReadResult(file, "unknown", List.of(), List.of(refusal), Map.of());
    }

    private List<NewFigure> figures(List<ReadResult> read) {
        List<NewFigure> figures = new ArrayList<>();
        for (ReadResult file : read) {
            for (FigureRow row : file.rows()) {
                figures.add(new NewFigure(
                        row.party(),
                        row.indicator(),
                        row.breakdown(),
                        row.period(),
                        row.value(),
                        SourceNames.code(row.source()),
                        row.link(),
                        row.note()));
            }
        }
        return figures;
    }

    /** Publishers that were named and have no code yet. */
    private List<SourceEntry> newSources(List<ReadResult> read) {
        Map<String, SourceEntry> found = new LinkedHashMap<>();
        for (ReadResult file : read) {
            for (FigureRow row : file.rows()) {
                @Nullable String source = row.source();
                String code = SourceNames.code(source);
                if (!vocabulary.sources().containsKey(code)) {
                    found.computeIfAbsent(code, c -> SourceNames.entry(source));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
