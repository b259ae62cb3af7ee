package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How old pupils of the schools and grades are that a row or a message names. */
public final class Grades {

  /** Who is in the first grade turns six. */
  private static final int BEFORE_SCHOOL = 5;

  private static final int LAST = 12;

  private static final Pattern LIST =
      Pattern.compile(
          "(?:lớp|khối) (\\d{1,2}(?:\\s*(?:-|–|—|,|và|đến|tới|\\+)\\s*(?:lớp )?\\d{1,2})*)");

  private static final Pattern FIGURE = Pattern.compile("\\d+");

  /** "Con lớp 3", "đang học lớp 7", "cháu vào lớp 1"; folded. */
  private static final Pattern OF_A_CHILD =
      Pattern.compile(
          "\\b(con|chau|be|hs|hoc sinh|nhoc|dua|thang|em|hoc|dang|len|vao)\\b(?:"
              + " (?:gai|trai|toi|tui|minh|em|nha|nho|dang|nam nay|moi|hoc|len|vao|la|chuan"
              + " bi|sap|cua|e))* (?:lop|khoi|khoa) (\\d{1,2})\\b(?!"
              + " ?(?:nguoi|gio|h\\b|buoi|tuoi|thang|may\\b))");

  /** Folded. */
  private static final Pattern LEFT =
      Pattern.compile(
          "\\bhoc (?:(?:toi|den|het|xong|duoc) )*lop \\d+,? (?:(?:thi|la|roi|da|phai)"
              + " )*(?:nghi|bo)\\b|\\b(?:hoi|ngay|luc) (?:con )?(?:nho|xua|truoc|be)\\b.*\\blop"
              + " \\d+|\\bchi (?:moi )?(?:duoc )?hoc (?:toi|den|het|xong) lop \\d+");

  /** "Mới học hết lớp 5": of a child it is the grade that it is in. */
  private static final Pattern LAST_GRADE = Pattern.compile("\\bhoc (?:toi|den|het|xong) lop \\d+");

  private static final Pattern A_CHILD = Pattern.compile("\\b(?:con|chau|be|nhoc)\\b");

  /** Of these it is not said that they are children. */
  private static final Set<String> ANYBODY = Set.of("em", "hoc", "dang", "len", "vao");

  private static final List<School> SCHOOLS =
      List.of(
          new School(Sign.NURSERY, "mầm non|mẫu giáo|lớp lá|lớp chồi", new Years(3, 5)),
          new School(Sign.PRIMARY, "tiểu học|cấp (?:1|i|một)", new Years(6, 10)),
          new School(Sign.MIDDLE, "trung học cơ sở|thcs|cấp (?:2|ii|hai)", new Years(11, 14)),
          new School(Sign.HIGH, "trung học phổ thông|thpt|cấp (?:3|iii|ba)", new Years(15, 17)));

  private Grades() {}

  /** From and to which age, inclusive: the one somebody turns in the year a grade begins. */
  record Years(int youngest, int oldest) {

    boolean meets(Years other) {
      return youngest <= other.oldest && other.youngest <= oldest;
    }

    boolean holds(int age) {
      return youngest <= age && age <= oldest;
    }
  }

  private record School(Sign sign, Pattern name, Years years) {
    School(Sign sign, String name, Years years) {
      this(
          sign,
          Pattern.compile(
              "(?<!sơ |trung |cao )\\b(?:" + name + ")\\b", Pattern.UNICODE_CHARACTER_CLASS),
          years);
    }
  }

  /**
   * The ages of all that are named.
   *
   * @param row in small letters
   */
  static List<Years> in(String row) {
    List<Years> all = new ArrayList<>();
    Matcher list = LIST.matcher(row);
    while (list.find()) {
      IntStream grades =
          FIGURE
              .matcher(list.group(1))
              .results()
              .mapToInt(found -> Integer.parseInt(found.group()))
              .filter(grade -> grade >= 1 && grade <= LAST);
      int[] sorted = grades.sorted().toArray();
      if (sorted.length > 0) {
        all.add(new Years(ageOf(sorted[0]), ageOf(sorted[sorted.length - 1])));
      }
    }
    if (all.isEmpty()) {
      SCHOOLS.stream()
          .filter(school -> school.name().matcher(row).find())
          .forEach(school -> all.add(school.years()));
    }
    return all;
  }

  /** The ages of the pupils of a school; nothing if the sign is none. */
  static List<Years> of(Sign school) {
    return SCHOOLS.stream().filter(s -> s.sign() == school).map(School::years).toList();
  }

  /**
   * The grade that a child of a message is in: "con tôi lớp 3".
   *
   * @param plain in small letters without marks
   * @param goesOn whether "học lớp 2" may pick one of the classes that were told before
   */
  static OptionalInt named(String plain, boolean goesOn) {
    if (isOver(plain)) {
      return OptionalInt.empty();
    }
    Matcher child = OF_A_CHILD.matcher(plain);
    boolean found = child.find() && !(goesOn && ANYBODY.contains(child.group(1)));
    return found && isOne(Integer.parseInt(child.group(2)))
        ? OptionalInt.of(Integer.parseInt(child.group(2)))
        : OptionalInt.empty();
  }

  /** "Học tới lớp 3 rồi nghỉ": somebody left school long ago. */
  static boolean isOver(String plain) {
    return LEFT.matcher(plain).find()
        || (LAST_GRADE.matcher(plain).find() && !A_CHILD.matcher(plain).find());
  }

  private static boolean isOne(int grade) {
    return grade >= 1 && grade <= LAST;
  }

  static int ageOf(int grade) {
    return grade + BEFORE_SCHOOL;
  }

  /** The school grade of most pupils of an age, in years. */
  public static int ofAge(int age) {
    return age - BEFORE_SCHOOL;
  }
}
