package vn.loahoc.amendment;

/** The words by which staff state changes. Patterns are over folded lower-case text. */
final class ChangeWords {

  /** What the rest is based on; a document, an office or a person follows. */
  static final Sign BASIS = Sign.of("[\\s,;.(–-]*(?<![a-z])(?:theo|can cu(?: vao)?)\\s+(?=\\S)");

  /** Moves something; "chuyển đổi số" and "đổi mới" are titles. */
  static final Sign MOVE =
      Sign.of(
          "(?<![a-z])(?:thay doi|dieu chinh|doi|chuyen|lui|rời|roi|chinh|sua)(?![a-z])"
              + "(?! (?:doi|moi|so)(?![a-z]))",
          "thay đổi",
          "điều chỉnh",
          "đổi",
          "dời",
          "rời",
          "chuyển",
          "lùi",
          "chỉnh",
          "sửa");

  /** Stands before what is new, and seldom in a title. */
  static final Sign INTO = Sign.of("(?<![a-z])(?:sang|qua|thanh)(?![a-z])", "sang", "qua", "thành");

  /** The same where nothing is said to be moved; "8h sang" is in the morning. */
  static final Sign ACROSS = Sign.of("(?<![a-z])(?<![0-9] ?h )(?<!gio )sang(?![a-z])", "sang");

  /** Stands before what is new, and in titles too: the last one counts. */
  static final Sign TOWARDS =
      Sign.of(
          "(?<![a-z])(?:ve|toi|vao|lai|den)(?![a-z])(?! [0-9]+ ?(?:h|g))",
          "về",
          "tới",
          "vào",
          "lại",
          "đến");

  /** Stands between the two ends of a time; a dash within a day has no blanks: "3-10". */
  static final Sign UNTIL =
      Sign.of("(?<![a-z])(?:den|toi)(?![a-z])|(?<= )[-–](?= )", "đến", "tới", "");

  /** What is moved of it. */
  static final Sign OBJECT =
      Sign.of(
          "^\\s*(?:thoi gian|dia diem|gio|ngay|noi|phong|buoi|lich)(?: hoc| day| to chuc)?(?![a-z])"
              + "(?! ?[0-9])");

  /** It does not take place; "hội nghị" and "chỉ huy" look like it. */
  static final Sign CANCEL =
      Sign.of(
          "(?<![a-z])(?<!hoi )(?<!de )(?<!chi )(?<!phat )(?<!suy )(?:bi |se |duoc |tam )*"
              + "(?:khong (?:con )?(?:dien ra|to chuc|hoc)|huy(?: bo)?|nghi(?: hoc| day)?|hoan)"
              + "(?![a-z])",
          spelledCancel());

  /** Where what is new begins when nothing is moved: an hour, a place. */
  static final Sign NEWS =
      Sign.of(
          "(?<![a-z])bat dau(?![a-z])|(?<![a-z])khoi hanh(?![a-z])|(?<![a-z0-9/])(?:tu |luc |vao"
              + " )?[0-9]{1,2}(?: ?(?:h|g|gio)(?:"
              + " ?[0-9]{2})?|:[0-9]{2})(?![0-9a-z/])|(?<![a-z])(?:tai|o) (?=[a-z])");

  /** The house of a room behind a comma: "phòng 2, Nhà văn hóa Mẫu". */
  private static final String HOUSE =
      "(?:, ?(?:nha|trung tam|tru so|quang truong|thu vien|truong|cong vien|diem|hoi quan)"
          + " [^,;]+?)?";

  /** A place and the words that begin it. */
  static final Sign PLACE =
      Sign.of(
          "(?:(?:^|[\\s,;:])(?:tai|o|dia diem(?: la)?)|^|[,;])\\s*((?<=(?:tai|o|la|em)"
              + " )[^,;]+?"
              + HOUSE
              + "|(?:phong|hoi truong|nha|san|cong vien|trung tam|tru so|quang truong|thu"
              + " vien|truong) [^,;]+?"
              + HOUSE
              + ")(?=$|[,;]|\\s+(?:luc|tu|vao|bat dau|ngay|thu|hom)"
              + " ?[0-9a-z])");

  private ChangeWords() {}

  private static String[] spelledCancel() {
    String[] roots = {
      "không diễn ra",
      "không còn diễn ra",
      "không tổ chức",
      "không còn tổ chức",
      "không học",
      "không còn học",
      "hủy",
      "hủy bỏ",
      "nghỉ",
      "nghỉ học",
      "nghỉ dạy",
      "hoãn"
    };
    String[] before = {"", "bị ", "sẽ ", "được ", "tạm ", "sẽ bị ", "sẽ tạm ", "tạm bị "};
    String[] all = new String[roots.length * before.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = before[i % before.length] + roots[i / before.length];
    }
    return all;
  }

  /** "ở" and "tại" rather than the syllables that look like them. */
  static boolean isPlaceSign(String found) {
    String first = found.strip().replaceAll("^[,;:\\s]+", "").split("\\s", 2)[0];
    return !(first.matches("(?iu)[tđ]?[àáảãạâăơôờớợỡ]i?") && !first.matches("(?iu)ở|o|tại|tai"));
  }
}
