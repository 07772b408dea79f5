package org.pledgewatch.studio;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The fonts that we bring, and no others: so pictures are the same on every machine, also on one without fonts. */
final class Typefaces implements FontFamilyResolver {

    private final Typeface latin = typeface("Noto Sans", "NotoSans");
    private final Typeface arabic = typeface("Noto Naskh Arabic", "NotoNaskhArabic");
    private final Map<String, Typeface> byName = Map.of("noto sans", latin, "noto naskh arabic", arabic);

    private static Typeface typeface(String name, String file) {
        return new Typeface(name, font(file + "-Regular.ttf"), font(file + "-Bold.ttf"));
    }

    private static Font font(String file) {
        try (InputStream in = new ClassPathResource("fonts/" + file).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(
                    "The font " + file + " cannot be read; it should be part of the program.", e);
        }
    }

    @Override
    public @Nullable GVTFontFamily resolve(String name) {
        return byName.get(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable GVTFontFamily resolve(String name, FontFace face) {
        return resolve(name);
    }

    @Override
    public GVTFontFamily loadFont(InputStream in, FontFace face) {
        throw new UnsupportedOperationException("Pictures bring no fonts of their own.");
    }

    @Override
    public GVTFontFamily getDefault() {
        return latin;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char letter) {
        return List.of(latin, arabic).stream()
                .filter(typeface -> typeface.has(letter))
                .findFirst()
                .orElse(latin);
    }
}
