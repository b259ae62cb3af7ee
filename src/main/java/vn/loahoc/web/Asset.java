package vn.loahoc.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file that pages refer to, read once from the class path. Immutable. */
final class Asset {

  private final String name;
  private final String mediaType;
  private final byte[] plain;
  private final byte @Nullable [] zipped;
  private final String hash;

  private Asset(String name, String mediaType, byte[] plain) {
    this.name = name;
    this.mediaType = mediaType;
    this.plain = plain;
    this.zipped = mediaType.equals("image/png") ? null : zip(plain);
    this.hash = hash(plain);
  }

  static Asset load(String name, String mediaType) {
    try (InputStream in = Asset.class.getResourceAsStream("/vn/loahoc/web/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new Asset(name, mediaType, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with the content, so that it may be kept for ever. */
  String path() {
    return Assets.FOLDER + hash + "/" + name;
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  byte[] plain() {
    return plain.clone();
  }

  Optional<byte[]> zipped() {
    return Optional.ofNullable(zipped).map(byte[]::clone);
  }

  private static byte[] zip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] plain) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
