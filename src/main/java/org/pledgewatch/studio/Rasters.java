package org.pledgewatch.studio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.springframework.stereotype.Component;

/** Makes PNGs of our SVG files, with our fonts only, and without fetching or running anything that they might name. */
@Component
public class Rasters {

    private static final int WIDEST = 4000;

    /**
     * @param svg a picture as a file
     * @param width in pixels; the height follows from the picture
     */
    public byte[] png(String svg, int width) {
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("A PNG can be 1 to " + WIDEST + " pixels wide, not " + width + ".");
        }
        if (svg.contains("<!")) {
            throw new IllegalArgumentException("A picture with declarations is not one of ours.");
        }
        Png transcoder = new Png(Fonts.LETTERING);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) width);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
            return transcoder.bytes.toByteArray();
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("The picture cannot be drawn: " + e.getMessage(), e);
        }
    }

    /** Read when the first picture needs them, not when the program starts. */
    private static final class Fonts {
        static final Lettering LETTERING = new Lettering(new Typefaces());
    }

    /** Batik, with the doors shut. */
    private static final class Png extends ImageTranscoder {

        private final Lettering lettering;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Png(Lettering lettering) {
            this.lettering = lettering;
            addTranscodingHint(KEY_ALLOW_EXTERNAL_RESOURCES, false);
            addTranscodingHint(KEY_EXECUTE_ONLOAD, false);
            addTranscodingHint(KEY_ALLOWED_SCRIPT_TYPES, "");
        }

        @Override
        protected BridgeContext createBridgeContext(String version) {
            BridgeContext context = super.createBridgeContext(version);
            context.setTextPainter(lettering);
            return context;
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) {
            try {
                ImageIO.write(image, "png", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("Writing to memory failed.", e);
            }
        }
    }
}
