package vn.loahoc.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.loahoc.answer.Answer;
import vn.loahoc.text.Spelling;

/** Judges an answer by the rules of {@code exam/README.md}. */
final class Judge {

  private static final int ORDINARY_CAP = 900;
  private static final int LONG_CAP = 2000;

  /** Tags of questions that ask for a list or a survey. */
  private static final Set<String> LONG =
      Set.of(
          "list",
          "author",
          "summary",
          "unit",
          "ward",
          "compare",
          "both",
          "activity",
          "appendix",
          "basis");

  /** Words by which an answer says that the sources are silent. */
  private static final List<String> SILENCE =
      List.of(
          "không có thông tin",
          "chưa có thông tin",
          "không tìm thấy",
          "không nêu",
          "chưa nêu",
          "chưa ghi",
          "không ghi",
          "chưa tìm thấy",
          "không có trong",
          "chưa rõ",
          "không biết");

  private Judge() {}

  static Judgement judge(ExamQuestion question, Answer answer) {
    String text = comparable(answer.text());
    List<String> forbidden = new ArrayList<>();
    for (String word : question.mustNotContain()) {
      if (contains(text, word)) {
        forbidden.add(word);
      }
    }
    if (!question.answerable()) {
      boolean kind = answer instanceof Answer.Absent || answer instanceof Answer.Unknown;
      boolean silent = SILENCE.stream().anyMatch(words -> contains(text, words));
      return new Judgement(List.of(), forbidden, kind, kind || silent);
    }
    List<List<String>> missing =
        question.mustContain().stream()
            .filter(group -> group.stream().noneMatch(words -> contains(text, words)))
            .toList();
    int cap = Collections.disjoint(question.tags(), LONG) ? ORDINARY_CAP : LONG_CAP;
    int length = answer.text().codePointCount(0, answer.text().length());
    if (length > cap) {
      forbidden.add(length + " characters, cap " + cap);
    }
    return new Judgement(missing, forbidden, true, true);
  }

  /** Whether the words occur; where they begin or end with a digit they touch no other digit. */
  private static boolean contains(String text, String words) {
    String wanted = comparable(words);
    if (wanted.isEmpty()) {
      return true;
    }
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      boolean cutBefore = at > 0 && digit(wanted, 0) && digit(text, at - 1);
      boolean cutAfter =
          end < text.length() && digit(wanted, wanted.length() - 1) && digit(text, end);
      if (!cutBefore && !cutAfter) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(String text, int index) {
    return Character.isDigit(text.charAt(index));
  }

  /** The form in which texts are compared; only the spellings named in the rules are unified. */
  private static String comparable(String text) {
    return Spelling.nfc(text)
        .toLowerCase(Locale.ROOT)
        .replace('–', '-')
        .replace('—', '-')
        .replace('’', '\'')
        .replace("*", "")
        .replace("hoà", "hòa")
        .replace("văn hoá", "văn hóa")
        .replace("kỉ nguyên", "kỷ nguyên")
        .replaceAll("(?U)\\s+", " ");
  }
}
