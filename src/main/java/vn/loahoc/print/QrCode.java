package vn.loahoc.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.loahoc.message.Blob;

/**
 * A QR code. A quarter of it may be torn or dirty.
 *
 * @param text what a phone reads, at most {@value #LONGEST} characters: more makes it too fine for
 *     a wall
 */
public record QrCode(String text) {

  public static final int LONGEST = 200;

  /** The white edge that readers need, in modules. */
  private static final int QUIET_ZONE = 4;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;

  public QrCode {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a QR code of 1 to " + LONGEST + " characters");
    }
  }

  /**
   * As a picture with its white edge.
   *
   * @param scale pixels of one module
   */
  public Blob png(int scale) {
    BitMatrix modules = modules();
    int size = modules.getWidth() * scale;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, modules.get(x / scale, y / scale) ? BLACK : WHITE);
      }
    }
    return png(image);
  }

  /** How many modules it is wide and high, its white edge included. */
  public int size() {
    return modules().getWidth();
  }

  /** Its black modules as the path of an SVG that is {@link #size} wide and high. */
  public String path() {
    BitMatrix modules = modules();
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  private BitMatrix modules() {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.Q,
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8",
                  EncodeHintType.MARGIN,
                  QUIET_ZONE));
    } catch (WriterException e) {
      throw new PrintException("no QR code of " + text.length() + " characters", e);
    }
  }

  private static Blob png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
      out.flush();
    } catch (IOException e) {
      throw new PrintException("no picture", e);
    }
    return Blob.of(bytes.toByteArray());
  }
}
