package org.pledgewatch.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;
import org.pledgewatch.scoreboard.Explanations;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.StepFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.wording.Markup;
import org.pledgewatch.wording.Say;

/** The sentences of an explanation as HTML: every number carries its exact value, every figure leads to its source. */
final class Sentences {

    private static final String PERIOD = "period";

    private final Say say;
    private final Here here;
    private final Map<String, String> titles;

    /** @param titles of the indicators as recorded, by code */
    Sentences(Say say, Here here, Map<String, String> titles) {
        this.say = say;
        this.here = here;
        this.titles = titles;
    }

    /** What is read first is what decides: of a target of many periods, the newest; the others can be opened. */
    Arithmetic of(UndertakingFacts undertaking) {
        List<StepFacts> steps = undertaking.explanation();
        Object newest = undertaking.periods().isEmpty() ? null : newestPeriod(steps);
        List<Sentence> first = new ArrayList<>();
        List<Sentence> others = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Object period = steps.get(i).values().get(PERIOD);
            boolean decides = newest == null || period == null || period.equals(newest);
            (decides ? first : others).add(sentence(i + 1, steps.get(i), undertaking.figures()));
        }
        return new Arithmetic(first, others);
    }

    /** What it would take. */
    List<Sentence> ahead(UndertakingFacts undertaking) {
        List<StepFacts> steps = undertaking.prospect();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            sentences.add(sentence(i + 1, steps.get(i), undertaking.figures()));
        }
        return sentences;
    }

    private static @Nullable Object newestPeriod(List<StepFacts> steps) {
        Object newest = null;
        for (StepFacts step : steps) {
            Object period = step.values().get(PERIOD);
            newest = period == null ? newest : period;
        }
        return newest;
    }

    /** What decides, and what came before. */
    record Arithmetic(List<Sentence> first, List<Sentence> others) {}

    /** A sentence, and the figures that it rests on. */
    record Sentence(int number, String html, List<FigureFacts> figures) {}

    private Sentence sentence(int number, StepFacts step, Map<Long, FigureFacts> all) {
        Map<BigDecimal, FigureFacts> byValue = new HashMap<>();
        Map<Long, FigureFacts> used = new LinkedHashMap<>();
        for (Long id : step.observations()) {
            FigureFacts figure = all.get(id);
            if (figure != null) {
                used.put(id, figure);
                BigDecimal value = figure.value();
                if (value != null) {
                    byValue.putIfAbsent(value.stripTrailingZeros(), figure);
                }
            }
        }
        Map<String, Object> words = new HashMap<>();
        Explanations.words(step, titles, say).forEach((name, value) -> words.put(name, operand(value, byValue)));
        return new Sentence(number, say.html(step.message(), words), List.copyOf(used.values()));
    }

    private Object operand(Object value, Map<BigDecimal, FigureFacts> byValue) {
        if (value instanceof BigDecimal number) {
            Markup data = data(number.toPlainString(), say.value(number));
            @Nullable FigureFacts figure = byValue.get(number.stripTrailingZeros());
            return figure == null ? data : Markup.link(here.to("/observations/" + figure.id()), data);
        }
        return value instanceof Period period ? data(period.label(), say.value(period)) : value;
    }

    private static Markup data(String exact, String shown) {
        return new Markup("<data value=\"" + Markup.escape(exact) + "\">" + Markup.escape(shown) + "</data>");
    }
}
