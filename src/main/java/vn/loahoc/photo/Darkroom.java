package vn.loahoc.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.loahoc.message.Blob;

/**
 * Makes a picture anew out of its pixels, upright and not larger than needed, so that nothing else
 * that stood in the file is kept: no place, no device, no hour, no text, no second file behind it.
 * Thread-safe; one picture at a time, since each takes tens of megabytes for a moment.
 */
public final class Darkroom {

  /** The largest file that is taken. */
  public static final int LARGEST = 10 * 1024 * 1024;

  /** The most pixels; a larger picture is refused before it is decoded. */
  static final long MOST_PIXELS = 50_000_000;

  static final int LONGEST_SIDE = 20_000;

  /** The longer side of what is kept: enough for a print of half a page. */
  static final int KEPT_SIDE = 1_920;

  static final int SMALL_SIDE = 320;

  /** The most bytes of what is kept. */
  static final int MOST_KEPT = 1024 * 1024;

  /** The longer side of what is decoded at once; of larger ones every other row is passed over. */
  private static final int DECODED_SIDE = 2 * KEPT_SIDE;

  private static final float[] QUALITIES = {0.82f, 0.6f, 0.4f, 0.2f};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final Semaphore free = new Semaphore(1);

  /** Never throws for what stands in the file. */
  public Developed develop(byte[] file) {
    if (file.length > LARGEST) {
      return new Developed.Refused(Developed.Why.TOO_LARGE);
    }
    Optional<String> format = format(file);
    if (format.isEmpty()) {
      return new Developed.Refused(Developed.Why.UNKNOWN_FORMAT);
    }
    free.acquireUninterruptibly();
    try {
      return developed(file, format.get());
    } catch (IOException | RuntimeException e) {
      // decoders answer a damaged file with whatever they stumble over; the cause says nothing more
      return new Developed.Refused(Developed.Why.BROKEN);
    } finally {
      free.release();
    }
  }

  /** By what the file begins with; its name says nothing. */
  private static Optional<String> format(byte[] file) {
    if (begins(file, JPEG)) {
      return Optional.of("jpeg");
    }
    return begins(file, PNG) ? Optional.of("png") : Optional.empty();
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  private static Developed developed(byte[] file, String format) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      int longer = Math.max(width, height);
      if (longer > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
        return new Developed.Refused(Developed.Why.TOO_LARGE);
      }
      Damage damage = new Damage();
      reader.addIIOReadWarningListener(damage);
      ImageReadParam param = reader.getDefaultReadParam();
      int every = Math.max(1, (longer + DECODED_SIDE - 1) / DECODED_SIDE);
      param.setSourceSubsampling(every, every, 0, 0);
      BufferedImage decoded = reader.read(0, param);
      if (damage.isSeen()) {
        return new Developed.Refused(Developed.Why.BROKEN);
      }
      Turning turning = format.equals("jpeg") ? Exif.turning(file) : Turning.NONE;
      BufferedImage kept = drawn(decoded, turning, KEPT_SIDE);
      BufferedImage small = drawn(kept, Turning.NONE, SMALL_SIDE);
      return new Developed.Print(Blob.of(encoded(kept)), Blob.of(encoded(small)));
    } finally {
      reader.dispose();
    }
  }

  /** Upright, opaque, and no side longer. */
  private static BufferedImage drawn(BufferedImage from, Turning turning, int side) {
    double scale = Math.min(1.0, (double) side / Math.max(from.getWidth(), from.getHeight()));
    int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
    BufferedImage to =
        turning.swaps()
            ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = to.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, to.getWidth(), to.getHeight());
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      AffineTransform transform = turning.of(width, height);
      transform.scale((double) width / from.getWidth(), (double) height / from.getHeight());
      graphics.drawImage(from, transform, null);
    } finally {
      graphics.dispose();
    }
    return to;
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    for (float quality : QUALITIES) {
      byte[] bytes = encoded(image, quality);
      if (bytes.length <= MOST_KEPT) {
        return bytes;
      }
    }
    throw new IOException("a picture that cannot be made small");
  }

  private static byte[] encoded(BufferedImage image, float quality) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
