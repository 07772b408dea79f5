package org.pledgewatch.fairshare.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Exclusion;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.Workings;

/**
 * A report as an XLSX whose every figure is a formula, from the published inputs to the verdict; the same report gives
 * the same bytes.
 */
public final class ReportSheet {

    private static final String PROGRAM = "Pledgewatch";
    private static final String VERSION = "01.0000";

    private final Workings workings;
    private final Map<String, String> names;
    private final Map<String, String> indicators;

    private ReportSheet(Workings workings, Map<String, String> names, Map<String, String> indicators) {
        this.workings = workings;
        this.names = names;
        this.indicators = indicators;
    }

    /**
     * Where figures come from.
     *
     * @param read when it was read
     */
    public record Source(
            String publisher,
            String title,
            @Nullable String link,
            @Nullable String read,
            @Nullable String licence) {}

    /**
     * @param names of the parties by code
     * @param indicators titles by code
     */
    public static byte[] of(
            Workings workings, Map<String, String> names, Map<String, String> indicators, List<Source> sources) {
        return new ReportSheet(workings, names, indicators).bytes(sources);
    }

    private byte[] bytes(List<Source> sources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, PROGRAM, VERSION)) {
            Grid shares = new Grid(book.newWorksheet("Shares"));
            Grid inputsGrid = new Grid(book.newWorksheet("Inputs"));
            Grid figuresGrid = new Grid(book.newWorksheet("Figures"));
            Grid keysGrid = new Grid(book.newWorksheet("Keys"));
            InputsSheet inputs = new InputsSheet(inputsGrid, workings);
            FiguresSheet figures = new FiguresSheet(figuresGrid, workings);
            KeysSheet keys = new KeysSheet(keysGrid, workings, figures);
            inputs.fill();
            figures.fill(names, indicators);
            keys.fill();
            new SharesSheet(shares, workings, inputs, figures, keys).fill(names);
            everyFormula(new Grid(book.newWorksheet("Every formula")));
            excluded(new Grid(book.newWorksheet("Excluded")));
            sources(new Grid(book.newWorksheet("Sources")), sources);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return Settled.zip(bytes.toByteArray());
    }

    private void everyFormula(Grid grid) {
        grid.title("The verdict and the place by every formula, all else equal");
        grid.header(2, "State", "Name", "Whatever the formula");
        List<Sensitivity.Column> columns = workings.sensitivity().columns().stream()
                .filter(column -> column.unavailable() == null)
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            grid.heading(2, 3 + i, columns.get(i).formula());
        }
        int row = 3;
        for (Sensitivity.Line line : workings.sensitivity().lines()) {
            grid.text(row, 0, line.party());
            grid.text(row, 1, names.getOrDefault(line.party(), line.party()));
            grid.text(row, 2, line.agreement().name());
            for (int i = 0; i < columns.size(); i++) {
                Sensitivity.Cell cell = line.cells().get(columns.get(i).formula());
                grid.text(row, 3 + i, cell == null ? "excluded" : told(cell));
            }
            row++;
        }
        grid.widths(8, 30, 16, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30);
        grid.freeze(2, 3);
    }

    private static String told(Sensitivity.Cell cell) {
        return cell.verdict() + " of " + cell.quota() + (cell.place() == null ? "" : ", place " + cell.place());
    }

    private void excluded(Grid grid) {
        grid.title("Left out for want of a figure: never zero, never estimated");
        grid.header(2, "State", "Name", "Why", "Indicator", "Year");
        int row = 3;
        for (Exclusion out : workings.report().excluded()) {
            grid.text(row, 0, out.party());
            grid.text(row, 1, names.getOrDefault(out.party(), out.party()));
            grid.text(row, 2, out.why().name());
            grid.text(row, 3, indicators.getOrDefault(out.indicator(), out.indicator()));
            grid.number(row, 4, out.year());
            row++;
        }
        grid.widths(8, 30, 20, 40, 8);
    }

    private static void sources(Grid grid, List<Source> sources) {
        grid.title("Sources");
        grid.header(2, "Publisher", "Title", "Where", "Read on", "Licence");
        int row = 3;
        for (Source source : sources) {
            grid.text(row, 0, source.publisher());
            grid.text(row, 1, source.title());
            grid.text(row, 2, source.link());
            grid.text(row, 3, source.read());
            grid.text(row, 4, source.licence());
            row++;
        }
        grid.widths(24, 60, 60, 12, 40);
    }
}
