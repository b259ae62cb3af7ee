package vn.loahoc.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.text.Spelling;

/**
 * "Cuối tuần có gì cho cả gia đình": people of no group that is known otherwise, named as rows name
 * those that they are for.
 */
public final class WrittenAudience {

  private static final Pattern FOR =
      Pattern.compile("(?U)\\bcho (?:(?:các|những|cả|mọi|toàn|một) )?(\\w+ \\w+)");

  private WrittenAudience() {}

  /** The same of those that are for them alone; nothing if no row names them. */
  public static Optional<Inquiry> narrowed(
      Inquiry inquiry, Question question, List<ClassSeries> all) {
    Matcher named = FOR.matcher(question.reading().restored());
    if (!named.find()) {
      return Optional.empty();
    }
    List<ClassSeries> those = all.stream().filter(series -> isFor(series, named.group(1))).toList();
    return those.isEmpty() ? Optional.empty() : Optional.of(inquiry.of(Topic.of(List.of(), those)));
  }

  private static boolean isFor(ClassSeries series, String people) {
    String audience = Spelling.normalize(series.session().offer().audience().orElse(""));
    return (" " + audience + " ").contains(" " + people + " ");
  }
}
