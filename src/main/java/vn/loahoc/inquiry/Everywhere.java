package vn.loahoc.inquiry;

import java.util.regex.Pattern;
import vn.loahoc.answer.Question;
import vn.loahoc.text.Folding;

/** Whether what is on is asked for all places, or the calendar of the own one. */
public final class Everywhere {

  /** "Lịch tuần này của tất cả các phường", "lịch cả quận tuần này"; folded. */
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "\\b(?:tat ca|toan bo|moi noi|khap noi|(?:cac|moi|nhung) (?:phuong|xa|noi|phuong xa|khu)"
              + "|(?:ca|toan) (?:quan|huyen|thanh pho|tp|thi xa|tinh|xa|phuong))\\b");

  private Everywhere() {}

  /** Whether a message without marks names all places. */
  static boolean isOfAll(String plain) {
    return EVERYWHERE.matcher(plain).find();
  }

  /** Whether it asks for the calendar, and not for that of all. */
  public static boolean isOfHome(Question question) {
    return question.saysItself("lịch") && !isOfAll(Folding.fold(question.reading().text()));
  }
}
