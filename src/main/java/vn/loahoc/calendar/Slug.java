package vn.loahoc.calendar;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Names as they stand in addresses and file names. */
public final class Slug {

  private static final Pattern NO_SIGN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern KIND =
      Pattern.compile("(?iuU)^\\s*(?:(?:phường|xã|thị trấn)\\b|p\\.)\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Slug() {}

  /** "Lễ khai mạc" → "le-khai-mac"; empty if the name has no letter and no digit. */
  public static String of(String name) {
    String plain = Folding.fold(Spelling.nfc(name)).toLowerCase(Locale.ROOT);
    return NO_SIGN.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
  }

  /** The same for a ward, see {@link #ofWard}. */
  public static String of(Ward ward) {
    return ofWard(ward.type().vietnamese() + " " + ward.name());
  }

  /**
   * The same for a ward, with or without its kind: "phường Bến Nghé" → "ben-nghe"; a mere number
   * gets one: "12" → "phuong-12".
   */
  public static String ofWard(String ward) {
    String name = of(KIND.matcher(Spelling.nfc(ward)).replaceFirst(""));
    return NUMBER.matcher(name).matches() ? "phuong-" + name : name;
  }
}
