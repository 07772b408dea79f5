package org.pledgewatch.studio;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import org.springframework.core.io.ClassPathResource;

/** The fonts that we bring, and no others: so pictures are the same on every machine, also on one without fonts. */
final class Typefaces {

    private final Font latin = font("NotoSans-Regular.ttf");
    private final Font latinBold = font("NotoSans-Bold.ttf");
    private final Font arabic = font("NotoNaskhArabic-Regular.ttf");
    private final Font arabicBold = font("NotoNaskhArabic-Bold.ttf");

    private static Font font(String file) {
        try (InputStream in = new ClassPathResource("fonts/" + file).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font " + file + " cannot be read; it is part of the program.", e);
        }
    }

    /** The words with the font that has each letter; a letter that none has is shown as an empty box. */
    AttributedCharacterIterator dress(String words, float size, boolean isBold) {
        Font first = (isBold ? latinBold : latin).deriveFont(size);
        Font second = (isBold ? arabicBold : arabic).deriveFont(size);
        AttributedString dressed = new AttributedString(words);
        for (int i = 0; i < words.length(); ) {
            int letter = words.codePointAt(i);
            int next = i + Character.charCount(letter);
            boolean isArabic = !first.canDisplay(letter) && second.canDisplay(letter);
            dressed.addAttribute(TextAttribute.FONT, isArabic ? second : first, i, next);
            i = next;
        }
        return dressed.getIterator();
    }
}
