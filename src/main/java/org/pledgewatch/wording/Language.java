package org.pledgewatch.wording;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A language that everything public is told in; the first is the one without a prefix in addresses. */
public enum Language {
    EN("en-GB", "English"),
    FR("fr", "Français"),
    ES("es", "Español"),
    /** With European digits, so that the figures can be compared with their sources'. */
    AR("ar-u-nu-latn", "العربية");

    private final ULocale writing;
    private final String ownName;

    Language(String tag, String ownName) {
        this.writing = ULocale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** The language of a two-letter code in small letters; empty for any other text. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /** ISO 639-1. */
    public String code() {
        return writing.getLanguage();
    }

    /** What it calls itself. */
    public String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return writing.isRightToLeft() ? "rtl" : "ltr";
    }

    public boolean isFirst() {
        return this == EN;
    }

    /** What comes before the path of every address: nothing, or {@code /fr}. */
    public String prefix() {
        return isFirst() ? "" : "/" + code();
    }

    /** The locale of its message bundles. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** The order in which names stand in a list. */
    public Comparator<String> alphabet() {
        Collator collator = Collator.getInstance(writing);
        collator.freeze();
        return collator::compare;
    }

    /** What stands between the things of a list. */
    String comma() {
        return this == AR ? "\u060c " : ", ";
    }

    ULocale writing() {
        return writing;
    }
}
