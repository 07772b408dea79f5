package org.pledgewatch.studio;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/** A font in its two weights. */
record Typeface(String name, Font regular, Font bold) implements GVTFontFamily {

    boolean has(char letter) {
        return regular.canDisplay(letter);
    }

    @Override
    public String getFamilyName() {
        return name;
    }

    @Override
    public GVTFontFace getFontFace() {
        return new GVTFontFace(name);
    }

    @Override
    public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
        return deriveFont(size, text.getAttributes());
    }

    @Override
    public GVTFont deriveFont(float size, @SuppressWarnings("rawtypes") Map attributes) {
        boolean isBold =
                attributes.get(TextAttribute.WEIGHT) instanceof Float weight && weight > TextAttribute.WEIGHT_MEDIUM;
        return new AWTGVTFont(isBold ? bold : regular, size);
    }

    @Override
    public boolean isComplex() {
        return false;
    }
}
