package org.pledgewatch.api;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.pledgewatch.reference.Period;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.Formatter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How days, moments and periods are read from addresses: always alike, whatever the caller's language. */
@ControllerAdvice(basePackageClasses = Reading.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class Reading {

    @InitBinder
    void formats(WebDataBinder binder) {
        binder.addCustomFormatter(new Text<>(Day::parse), LocalDate.class);
        binder.addCustomFormatter(new Text<>(Moment::parse), Moment.class);
        binder.addCustomFormatter(new Text<>(Period::parse), Period.class);
    }

    /** Reads only. */
    private record Text<T>(Function<String, T> reader) implements Formatter<T> {

        @Override
        public T parse(String text, Locale locale) throws ParseException {
            return reader.apply(text);
        }

        @Override
        public String print(T value, Locale locale) {
            return value.toString();
        }
    }
}
