package vn.loahoc.answer.classes;

import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** "Học đến bao giờ", "khi nào bế giảng": the day on which a class ends, and not its hours. */
final class LastDay {

  private static final String WHEN =
      "(?:bao gio|khi nao|ngay nao|ngay may|thang nao|thang may|hom nao|luc nao|chung nao)";
  private static final String ENDS = "(?:ket thuc|be giang|het khoa|man khoa|xong khoa|het)";

  /** Folded. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:den|toi) "
              + WHEN
              + "\\b|\\b"
              + WHEN
              + " (?:thi |la |moi )?"
              + ENDS
              + "\\b|\\b"
              + ENDS
              + "(?: vao)? "
              + WHEN
              + "\\b|\\bngay (?:ket thuc|be giang)\\b");

  private LastDay() {}

  /** Whether a question as it was typed asks for it. */
  static boolean isAsked(String question) {
    return ASKED.matcher(Folding.fold(Spelling.normalize(question))).find();
  }
}
