package vn.loahoc.inquiry;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Lớp đầu tiên", "cái thứ 2": one of those that were told before. */
final class Pick {

  private static final Pattern PICK =
      Pattern.compile(
          "\\b(?:lop|cai|so|mon|muc|khoa)\\s+(?:thu\\s+|so\\s+)?(dau"
              + " tien|dau|nhat|mot|hai|ba|bon|tu|nam|cuoi"
              + " cung|cuoi|chot|[1-9])\\b(?!\\s*[\\d,/-])");

  private static final Pattern FIRST = Pattern.compile("\\b(?:lop|cai|khoa|mon) dau\\b");

  private Pick() {}

  /** "Con lop dau": the first, and neither where nor parked. */
  static boolean isFirst(String plain) {
    return FIRST.matcher(plain).find();
  }

  /**
   * Its number.
   *
   * @param plain the message in small letters without marks
   * @return from 1; 0 for the last; empty if none is picked
   */
  static OptionalInt of(String plain) {
    Matcher pick = PICK.matcher(plain);
    if (!pick.find()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        switch (pick.group(1)) {
          case "dau", "dau tien", "nhat", "mot" -> 1;
          case "hai" -> 2;
          case "ba" -> 3;
          case "bon", "tu" -> 4;
          case "nam" -> 5;
          case "cuoi", "cuoi cung", "chot" -> 0;
          default -> Integer.parseInt(pick.group(1));
        });
  }
}
