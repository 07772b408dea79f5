package org.pledgewatch.studio;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import org.apache.batik.bridge.StrokingTextPainter;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.jspecify.annotations.Nullable;

/** Sets text by the JDK's own shaping: Batik's joins Arabic letters, but puts their marks beside them. */
final class Lettering extends StrokingTextPainter {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float USUAL_SIZE = 16;

    private final Typefaces typefaces;

    Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public void paint(TextNode text, Graphics2D ground) {
        AttributedCharacterIterator words = atFirst(text);
        if (words != null
                && words.getAttribute(PAINT_INFO) instanceof TextPaintInfo info
                && info.visible
                && info.fillPaint != null) {
            ground.setPaint(info.fillPaint);
            ground.fill(getOutline(text));
        }
    }

    @Override
    public Shape getOutline(TextNode text) {
        AttributedCharacterIterator words = atFirst(text);
        if (words == null || words.getEndIndex() == 0) {
            return new Path2D.Float();
        }
        float size = words.getAttribute(TextAttribute.SIZE) instanceof Float known ? known : USUAL_SIZE;
        boolean isBold = words.getAttribute(TextAttribute.WEIGHT) instanceof Float weight
                && weight > TextAttribute.WEIGHT_MEDIUM;
        double before = before(words.getAttribute(ANCHOR_TYPE));
        TextLayout layout = new TextLayout(typefaces.dress(text.getText(), size, isBold), EXACT);
        Point2D place = text.getLocation();
        double x = place.getX() - layout.getAdvance() * before;
        return layout.getOutline(AffineTransform.getTranslateInstance(x, place.getY()));
    }

    /** Its attributes are those of where its iterator is, and reading the text leaves that at the end. */
    private static @Nullable AttributedCharacterIterator atFirst(TextNode text) {
        AttributedCharacterIterator words = text.getAttributedCharacterIterator();
        if (words != null) {
            words.first();
        }
        return words;
    }

    /** How much of a text lies before its place. */
    private static double before(@Nullable Object anchor) {
        return anchor == TextNode.Anchor.END ? 1 : anchor == TextNode.Anchor.MIDDLE ? 0.5 : 0;
    }

    @Override
    public Rectangle2D getBounds2D(TextNode text) {
        return getOutline(text).getBounds2D();
    }

    @Override
    public Rectangle2D getGeometryBounds(TextNode text) {
        return getBounds2D(text);
    }
}
