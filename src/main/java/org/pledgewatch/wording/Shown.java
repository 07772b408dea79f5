package org.pledgewatch.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.pledgewatch.reference.Period;

/**
 * How numbers, days and periods are shown in one language: by the Unicode CLDR data that ICU brings along, so that
 * every Java version shows the same bytes.
 */
public final class Shown {

    private static final Map<Language, Shown> ALL = all();
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final int SHORT_YEAR = 10_000;

    private final Language language;
    private final LocalizedNumberFormatter grouped;
    private final LocalizedNumberFormatter ungrouped;
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();

    private Shown(Language language) {
        this.language = language;
        LocalizedNumberFormatter plain =
                NumberFormatter.withLocale(language.writing()).symbols(symbols(language));
        this.grouped = plain.grouping(GroupingStrategy.ON_ALIGNED);
        this.ungrouped = plain.grouping(GroupingStrategy.OFF);
    }

    private static Map<Language, Shown> all() {
        Map<Language, Shown> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Shown(language));
        }
        return all;
    }

    public static Shown in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Grouped, with at most six decimals; what is not whole and above a thousand, with two. */
    public String number(BigDecimal value) {
        boolean large = value.abs().compareTo(THOUSAND) >= 0;
        return decimal(Precision.maxFraction(large ? 2 : 6), RoundingMode.HALF_UP, value);
    }

    /** Whole numbers below ten thousand may be years: they are not grouped. */
    public String count(long value) {
        return Math.abs(value) < SHORT_YEAR ? ungrouped.format(value).toString() : number(BigDecimal.valueOf(value));
    }

    /** Grouped from a thousand on. */
    public String grouped(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A fraction as a percentage: one decimal, cut and not rounded, so that 99.96 % never shows as 100 %. */
    public String percent(BigDecimal fraction) {
        BigDecimal percent = fraction.multiply(HUNDRED);
        boolean small = percent.abs().compareTo(BigDecimal.ONE) < 0;
        return decimal(Precision.maxFraction(small ? 3 : 1), RoundingMode.DOWN, percent) + "\u00a0%";
    }

    /** As {@link #percent}, with as many decimals for all of a size; what is not zero never shows as zero. */
    public String ratio(BigDecimal fraction) {
        BigDecimal percent = fraction.multiply(HUNDRED);
        if (percent.signum() == 0) {
            return "0\u00a0%";
        }
        boolean small = percent.abs().compareTo(BigDecimal.ONE) < 0;
        if (small && percent.abs().compareTo(HUNDREDTH) < 0) {
            return "<\u00a0" + decimal(Precision.fixedFraction(2), RoundingMode.DOWN, HUNDREDTH) + "\u00a0%";
        }
        return decimal(Precision.fixedFraction(small ? 2 : 1), RoundingMode.DOWN, percent) + "\u00a0%";
    }

    public String day(LocalDate day) {
        String shown = date("yMMMMd", day.atStartOfDay().toInstant(ZoneOffset.UTC));
        boolean firstOfMonth = language == Language.FR && day.getDayOfMonth() == 1;
        return firstOfMonth ? shown.replaceFirst("^1 ", "1er ") : shown;
    }

    public String moment(Instant moment) {
        return day(moment.atOffset(ZoneOffset.UTC).toLocalDate()) + language.comma() + date("HHmm", moment) + " UTC";
    }

    public String period(Period period) {
        if (period.isInstant()) {
            return day(period.start());
        }
        String label = period.label();
        if (label.length() == "2023-05".length()) {
            Instant start = period.start().atStartOfDay().toInstant(ZoneOffset.UTC);
            return date(label.charAt(5) == 'Q' ? "yQQQ" : "yMMMM", start);
        }
        return label.length() == "2023".length() ? label : day(period.start()) + " \u2013 " + day(period.end());
    }

    private String decimal(Precision precision, RoundingMode rounding, BigDecimal value) {
        return grouped.precision(precision).roundingMode(rounding).format(value).toString();
    }

    /** The same minus everywhere, which lines up with digits. */
    private static DecimalFormatSymbols symbols(Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.writing());
        symbols.setMinusSignString("\u2212");
        return symbols;
    }

    /** ICU's date formats are not for several threads at once: each use takes a copy. */
    private String date(String skeleton, Instant moment) {
        DateFormat format = dates.computeIfAbsent(skeleton, key -> {
            DateFormat made = DateFormat.getInstanceForSkeleton(key, language.writing());
            made.setTimeZone(TimeZone.GMT_ZONE);
            return made;
        });
        return format.clone().format(Date.from(moment));
    }
}
