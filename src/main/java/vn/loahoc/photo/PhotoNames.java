package vn.loahoc.photo;

import vn.loahoc.answer.Wording;
import vn.loahoc.text.Shortened;

/** What photos show, as people speak of it. */
public final class PhotoNames {

  private static final int TITLE = 120;

  private PhotoNames() {}

  /** "Đọc sách cùng con, thứ Năm, 03/10/2024". */
  public static String of(Depicted what) {
    return title(what) + ", " + Wording.day(what.day());
  }

  /** "Đọc sách cùng con", "Hoạt động khác". */
  public static String title(Depicted what) {
    return what.title().isEmpty() ? other() : Shortened.to(what.title(), TITLE);
  }

  /** "Hoạt động khác". */
  public static String other() {
    return PhotoWords.say("other");
  }
}
