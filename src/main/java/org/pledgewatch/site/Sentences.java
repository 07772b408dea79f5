package org.pledgewatch.site;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.StepFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.wording.Markup;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Component;

/** The sentences of an explanation as HTML: every number carries its exact value, every figure leads to its source. */
@Component
class Sentences {

    private final Say say;

    Sentences(Say say) {
        this.say = say;
    }

    List<Sentence> of(UndertakingFacts undertaking) {
        return undertaking.explanation().stream()
                .map(step -> sentence(step, undertaking.figures()))
                .toList();
    }

    /** A sentence, and the figures that it rests on. */
    record Sentence(String html, List<FigureFacts> figures) {}

    private Sentence sentence(StepFacts step, Map<Long, FigureFacts> all) {
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
        step.words().forEach((name, value) -> words.put(name, operand(value, byValue)));
        return new Sentence(say.html(step.message(), words), List.copyOf(used.values()));
    }

    private static Object operand(Object value, Map<BigDecimal, FigureFacts> byValue) {
        if (value instanceof BigDecimal number) {
            Markup data = data(number.toPlainString(), Say.shown(number, ""));
            @Nullable FigureFacts figure = byValue.get(number.stripTrailingZeros());
            return figure == null ? data : Markup.link("/observations/" + figure.id(), data);
        }
        return value instanceof Period period ? data(period.label(), Say.shown(period, "")) : value;
    }

    private static Markup data(String exact, String shown) {
        return new Markup("<data value=\"" + Markup.escape(exact) + "\">" + Markup.escape(shown) + "</data>");
    }
}
