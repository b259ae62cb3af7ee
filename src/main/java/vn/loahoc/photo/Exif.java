package vn.loahoc.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the one thing of EXIF that is needed, and only to be undone: how the camera was held. */
final class Exif {

  private static final int SEGMENT = 0xE1;
  private static final int SCAN = 0xDA;
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_SEGMENTS = 500;
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private Exif() {}

  /** How to turn a JPEG; not at all where its EXIF cannot be read. */
  static Turning turning(byte[] jpeg) {
    int at = 2;
    for (int i = 0; i < MOST_SEGMENTS && at + 4 <= jpeg.length; i++) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = (jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF);
      int end = at + 2 + length;
      if (jpeg[at] != (byte) 0xFF || marker == SCAN || length < 2 || end > jpeg.length) {
        break;
      }
      int body = at + 4;
      if (marker == SEGMENT && isExif(jpeg, body, end)) {
        return turning(ByteBuffer.wrap(jpeg, body + NAME.length, end - body - NAME.length).slice());
      }
      at = end;
    }
    return Turning.NONE;
  }

  private static boolean isExif(byte[] jpeg, int from, int end) {
    return end - from > NAME.length
        && Arrays.equals(jpeg, from, from + NAME.length, NAME, 0, NAME.length);
  }

  private static Turning turning(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return Turning.NONE;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = tiff.getInt(4) & 0xFFFF_FFFFL;
    if (directory + 2 > tiff.limit()) {
      return Turning.NONE;
    }
    int first = (int) directory + 2;
    int entries = Math.min(MOST_ENTRIES, tiff.getShort((int) directory) & 0xFFFF);
    for (int i = 0; i < entries && first + (i + 1) * ENTRY <= tiff.limit(); i++) {
      int entry = first + i * ENTRY;
      boolean isIt =
          (tiff.getShort(entry) & 0xFFFF) == ORIENTATION && tiff.getShort(entry + 2) == SHORT;
      if (isIt) {
        return Turning.of(tiff.getShort(entry + 8) & 0xFFFF);
      }
    }
    return Turning.NONE;
  }
}
