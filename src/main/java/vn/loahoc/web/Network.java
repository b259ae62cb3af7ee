package vn.loahoc.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.config.InvalidSetting;

/**
 * A range of network addresses.
 *
 * @param prefix the first address of it
 * @param bits how many bits of it count
 */
record Network(InetAddress prefix, int bits) {

  private static final Pattern V4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /**
   * @throws InvalidSetting if it is neither an address nor a network
   */
  static Network of(String text) {
    String[] parts = text.split("/", 2);
    InetAddress address = literal(parts[0]).orElseThrow(() -> invalid(text));
    int all = address.getAddress().length * 8;
    if (parts.length == 1) {
      return new Network(address, all);
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > all) {
      throw invalid(text);
    }
    return new Network(address, Integer.parseInt(parts[1]));
  }

  private static InvalidSetting invalid(String text) {
    return new InvalidSetting(
        "a trusted proxy is an address or a network such as 10.0.0.0/8, not: " + text);
  }

  /** An address written in digits; a name is none, and is never looked up. */
  static Optional<InetAddress> literal(String text) {
    if (text.length() > 45 || !(V4.matcher(text).matches() || V6.matcher(text).matches())) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = prefix.getAddress();
    byte[] its = address.getAddress();
    if (mine.length != its.length) {
      return false;
    }
    return Arrays.equals(cut(mine, bits), cut(its, bits));
  }

  /**
   * The neighbourhood of an address that is counted as one: a provider gives a household 64 bits of
   * IPv6, and what is limited by single addresses of IPv4 is evaded within 256 of them.
   */
  static String around(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(cut(bytes, bytes.length == 4 ? 24 : 64));
  }

  private static byte[] cut(byte[] address, int bits) {
    byte[] kept = new byte[address.length];
    for (int i = 0; i < address.length; i++) {
      int of = Math.clamp(bits - i * 8L, 0, 8);
      kept[i] = (byte) (address[i] & (0xff00 >> of));
    }
    return kept;
  }
}
