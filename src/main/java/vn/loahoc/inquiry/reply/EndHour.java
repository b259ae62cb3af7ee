package vn.loahoc.inquiry.reply;

import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Folding;
import vn.loahoc.time.Hours;

/** "Mấy giờ xong", "mấy giờ tan", where a row says only when it begins. */
final class EndHour {

  private static final String ENDS = "(?:ket thuc|xong|tan|ve|het|be mac)";
  private static final String HOUR = "(?:(?:luc |khoang )?may gio|gio nao|may h)";
  private static final String WHEN = "(?:khi nao|luc nao|bao gio|chung nao)";
  private static final String LINK = " (?:thi |la |moi |duoc |se )*";

  /** Folded. */
  private static final Pattern ASKED =
      Pattern.compile(
          asked(HOUR)
              + "|\\b(?:den|toi) "
              + HOUR
              + "\\b|\\bbao lau\\b|\\bmay tieng\\b|\\bgio (?:ket thuc|tan|ve)\\b");

  /** Of what is on a single day "when" is an hour. */
  private static final Pattern ASKED_OF_A_DAY = Pattern.compile(asked(WHEN));

  private EndHour() {}

  private static String asked(String when) {
    return "\\b" + when + LINK + ENDS + "\\b|\\b" + ENDS + " (?:vao )?" + when + "\\b";
  }

  /** Whether a question as it was typed asks for it, and the row leaves it out. */
  static boolean isLeftOut(String question, ClassSession session) {
    String plain = Folding.plain(question);
    boolean asked =
        ASKED.matcher(plain).find() || (session.isSingle() && ASKED_OF_A_DAY.matcher(plain).find());
    return asked
        && session.when().meetings().stream()
            .anyMatch(m -> m.hours() instanceof Hours.At at && at.end().isEmpty());
  }
}
