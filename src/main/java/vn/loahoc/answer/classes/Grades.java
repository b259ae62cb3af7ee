package vn.loahoc.answer.classes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How old pupils of the schools and grades that a row names are. */
final class Grades {

  /** Who is in the first grade turns six. */
  private static final int BEFORE_SCHOOL = 5;

  private static final Pattern RANGE =
      Pattern.compile("lớp (\\d{1,2})\\s*(?:-|–|đến|tới)\\s*(?:lớp )?(\\d{1,2})");

  private static final List<School> SCHOOLS =
      List.of(
          new School("mầm non|mẫu giáo", new Years(3, 6)),
          new School("tiểu học|cấp (?:1|i)\\b", new Years(6, 11)),
          new School("trung học cơ sở|thcs|cấp (?:2|ii)\\b", new Years(11, 15)),
          new School("trung học phổ thông|thpt|cấp (?:3|iii)\\b", new Years(15, 18)));

  private Grades() {}

  /** From and to which age, inclusive. */
  record Years(int youngest, int oldest) {}

  private record School(Pattern name, Years years) {
    School(String name, Years years) {
      this(Pattern.compile("\\b(?:" + name + ")", Pattern.UNICODE_CHARACTER_CLASS), years);
    }
  }

  /**
   * The ages of all that are named.
   *
   * @param audience in small letters
   */
  static Stream<Years> in(String audience) {
    Matcher range = RANGE.matcher(audience);
    if (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      return Stream.of(new Years(first + BEFORE_SCHOOL, last + BEFORE_SCHOOL + 1));
    }
    return SCHOOLS.stream()
        .filter(school -> school.name().matcher(audience).find())
        .map(School::years);
  }
}
