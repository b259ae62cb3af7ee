package vn.loahoc.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, made here; the upper left quarter is red, the rest is blue. */
public final class TestPictures {

  /** The place that stands in the EXIF below: degrees, minutes, seconds of the maker's desk. */
  public static final byte[] PLACE = rationals(10, 46, 3713);

  /** The device that stands there too. */
  public static final byte[] DEVICE = "LoaHocCam 7".getBytes(StandardCharsets.US_ASCII);

  private TestPictures() {}

  public static byte[] jpeg(int width, int height) {
    return written(painted(width, height), "jpeg");
  }

  public static byte[] png(int width, int height) {
    return written(painted(width, height), "png");
  }

  static BufferedImage painted(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.dispose();
    return image;
  }

  static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage read(byte[] picture) {
    try {
      return ImageIO.read(new ByteArrayInputStream(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A photo of a phone: held in some way, and it says where it was taken. */
  public static byte[] withExif(int width, int height, int orientation) {
    return withSegment(jpeg(width, height), 0xE1, exif(orientation));
  }

  /** Puts a segment where those of cameras stand. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + body.length + 4);
    out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (body.length + 2));
    return out.put(body).put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] exif(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    tiff.putShort((short) 3); // three entries of the camera
    entry(tiff, 0x010F, 2, DEVICE.length, 100);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x8825, 4, 1, 60);
    tiff.putInt(0).position(60);
    tiff.putShort((short) 1); // one entry of the place: its latitude
    entry(tiff, 0x0002, 5, 3, 130);
    tiff.position(100).put(DEVICE).position(130).put(PLACE);
    ByteBuffer all = ByteBuffer.allocate(206);
    all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
    return all.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static byte[] rationals(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.stream(values).forEach(value -> bytes.putInt(value).putInt(100));
    return bytes.array();
  }

  /** A PNG of a few bytes that says it is huge. */
  static byte[] bomb(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk(out, "IHDR", head.array());
    chunk(out, "IDAT", deflated(new byte[1024]));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
    out.writeBytes(type);
    out.writeBytes(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Whether some bytes stand in others. */
  public static boolean contains(byte[] all, byte[] some) {
    for (int i = 0; i + some.length <= all.length; i++) {
      if (Arrays.equals(all, i, i + some.length, some, 0, some.length)) {
        return true;
      }
    }
    return false;
  }
}
