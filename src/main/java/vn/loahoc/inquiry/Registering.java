package vn.loahoc.inquiry;

import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;

/**
 * Whether one has to register, which is another thing than how: whom to ask about a class is told
 * in many rows that do not say whether anybody has to.
 */
final class Registering {

  /** Folded. */
  private static final Pattern WHETHER =
      Pattern.compile(
          "\\b(?:can|phai|buoc|khoi)\\b(?: \\w+){0,3}? (?:dang k[iy]|dk|ghi danh|ghi ten|bao"
              + " danh)\\b(?!.*\\b(?:dau|ai|cho nao|the nao|ra sao|cach nao|khi nao|gi)\\b)");

  private Registering() {}

  /** "Có cần đăng ký không" asks whether, "cần đăng ký ở đâu" how. */
  static void tellApart(Set<Sign> signs, Reading reading, String plain) {
    if (signs.contains(Sign.REGISTER)
        && reading.asks(Ask.YES_NO)
        && WHETHER.matcher(plain).find()) {
      signs.remove(Sign.REGISTER);
      signs.add(Sign.REGISTERING);
    }
  }
}
