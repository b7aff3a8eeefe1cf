package org.manyhands.platform.files;

import jakarta.servlet.http.Part;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.manyhands.platform.errors.RuleViolation;

/** Draws a picture anew, small, so that nothing of what was brought is kept but what can be seen. */
public final class LogoImage {
    /** The largest file that is taken. */
    public static final int LARGEST = 2 * 1024 * 1024;

    /** The longer side of what is kept. */
    static final int SIDE = 320;

    private static final int MOST_PIXELS = 4000 * 4000;

    private LogoImage() {}

    /**
     * The bytes of a picture that was sent, no more of them than tell that it is too large.
     *
     * @param file null when none was chosen
     */
    public static byte[] sent(Part file) {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The picture as PNG.
     *
     * @throws RuleViolation at the field {@code file} when it is none, or too large
     */
    public static byte[] draw(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw RuleViolation.at("file", "errors.logo.large", LARGEST / (1024 * 1024));
        }
        if (FileKind.among(bytes, FileKind.PNG, FileKind.JPEG).isEmpty()) {
            throw wrong();
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            BufferedImage small = shrink(read(in));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(small, "png", out);
            return out.toByteArray();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw wrong(); // what a broken file does to the reader
        }
    }

    /** The size is asked before a pixel is read: a small file can say that it is as large as a house. */
    private static BufferedImage read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw wrong();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw RuleViolation.at("file", "errors.logo.pixels");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage shrink(BufferedImage whole) {
        double by = Math.min(1.0, (double) SIDE / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * by));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * by));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(whole, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static RuleViolation wrong() {
        return RuleViolation.at("file", "errors.logo.wrong");
    }
}
