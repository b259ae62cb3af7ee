package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.text.Folding;

/**
 * "Lớp vẽ thứ 3 khi nào bế giảng", or "học mấy buổi một tuần" after what was asked of a day: that
 * day says which class is meant, and what is asked is of all of its days. Thread-safe.
 */
record WholeCourse(Finding finding) {

  /** Folded; how much of a week or of the course is held, and not how long one meeting is. */
  private static final Pattern LENGTH =
      Pattern.compile("\\b(?:buoi|tuan|thang|nam|khoa|bao lau)\\b");

  /** The inquiry itself, or the same of those classes on whatever day. */
  Inquiry meant(Inquiry inquiry, Question question) {
    boolean narrowed =
        inquiry.topic().isKnown() && inquiry.pick().isEmpty() && inquiry.span().isNamed();
    if (!narrowed || !isAsked(inquiry, question.reading().original()) || namesADay(question)) {
      return inquiry;
    }
    List<ClassSeries> those = finding.find(inquiry, question.today()).series();
    return those.isEmpty()
        ? inquiry
        : inquiry.of(Topic.of(inquiry.topic().words(), those)).always();
  }

  private static boolean isAsked(Inquiry inquiry, String typed) {
    return !SpanEnd.asked(typed).isEmpty()
        || (inquiry.has(Sign.LENGTH) && LENGTH.matcher(Folding.plain(typed)).find());
  }

  /** "Hôm nay khi nào kết thúc" asks for the hour; a weekday comes back. */
  private static boolean namesADay(Question question) {
    return question.reading().times().stream()
        .anyMatch(
            time ->
                time.stated().day() && (time.stated().weekday().isEmpty() || time.stated().date()));
  }
}
