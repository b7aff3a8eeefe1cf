package org.manyhands.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

/** Which pictures become logos, and what is left of them. */
class LogoImageTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureIsDrawnAnewAndSmall(String format) throws IOException {
        byte[] drawn = LogoImage.draw(picture(format, 1000, 500));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(seen.getWidth()).isEqualTo(LogoImage.SIDE);
        assertThat(seen.getHeight()).isEqualTo(LogoImage.SIDE / 2);
    }

    @Test
    void whatIsHiddenInAPictureIsLost() throws IOException {
        byte[] picture = picture("png", 10, 10);
        byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(picture, picture.length + tail.length);
        System.arraycopy(tail, 0, both, picture.length, tail.length);
        assertThat(new String(LogoImage.draw(both), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "\u0089PNG\r\n\u001a\n and no picture",
                "\u00ff\u00d8\u00ff and no picture"
            })
    void whatIsNoPictureIsRefused(String text) {
        assertThatThrownBy(() -> LogoImage.draw(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("file"));
    }

    @Test
    void aSmallFileThatSaysItIsHugeIsNotRead() throws IOException {
        byte[] huge = picture("png", 10, 10);
        ByteBuffer head = ByteBuffer.wrap(huge);
        head.putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(huge, 12, 17);
        head.putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> LogoImage.draw(huge))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("errors.logo.pixels");
        assertThatThrownBy(() -> LogoImage.draw(new byte[LogoImage.LARGEST + 1]))
                .hasMessage("errors.logo.large");
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
