package vn.loahoc.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Reads what somebody says of their age. "Con học lớp 5" is a child that speaks; in "con em học lớp
 * 3" and "bé 8 tuổi" a parent speaks of theirs. Grades 1 to 9 are below 16; grade 10 may be either,
 * so it says nothing.
 */
public final class AgeWords {

  private static final int OF_AGE = 16;
  private static final int YOUNGEST = 6;
  private static final int LAST_GRADE_BELOW = 9;
  private static final int LONGEST = 80;

  private static final String I = "(?:(?:da |thua |vang )*(?:toi|minh|em|con|chau|tui|tao|e) )?";
  private static final String NOW = "(?:(?:nam nay|moi|dang|hien|chi|la|duoc|co) )*";
  private static final String END = "(?: (?:thoi|a|ah|nha|nhe|roi|ne|oi))*";

  private static final Pattern BELOW =
      Pattern.compile(
          I + NOW + "(?:duoi|chua du|chua toi|chua den|chua) (1[0-6]|[6-9])(?: tuoi)?" + END);
  private static final Pattern OF_YEARS =
      Pattern.compile(I + NOW + "(?:tu du |du |tren |tu )?(\\d{1,2}) tuoi(?: tro len)?" + END);
  private static final Pattern IN_GRADE =
      Pattern.compile(I + NOW + "(?:hoc sinh |hoc )+lop ([1-9]|1[0-2])(?:[a-e]\\d?)?" + END);
  private static final Pattern A_PARENT =
      Pattern.compile(
          "(?:da )?(?:(?:toi|minh|em|chi|anh) la (?:phu huynh|bo|me|ba|cha|ong|nguoi lon).*|(?:phu"
              + " huynh|nguoi lon)|(?:con (?:em|toi|minh|tui|trai|gai|nha|cua|chau)|be|chau"
              + " (?:toi|em|nha|noi|ngoai)|cac con|hai con).*)"
              + END);

  /** What was said. */
  public enum Said {
    /** The person is below 16. */
    UNDER_16,
    /** The person is 16 or older, or speaks for a child of theirs. */
    GROWN_UP
  }

  private AgeWords() {}

  /** What a whole message says of the age of whoever wrote it; nothing if it says nothing. */
  public static Optional<Said> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String words = Folding.fold(String.join(" ", Spelling.words(text))).strip();
    if (A_PARENT.matcher(words).matches()) {
      return Optional.of(Said.GROWN_UP);
    }
    if (BELOW.matcher(words).matches()) {
      return Optional.of(Said.UNDER_16);
    }
    return years(words);
  }

  private static Optional<Said> years(String words) {
    Matcher years = OF_YEARS.matcher(words);
    if (years.matches()) {
      int age = Integer.parseInt(years.group(1));
      return age < YOUNGEST
          ? Optional.empty()
          : Optional.of(age < OF_AGE ? Said.UNDER_16 : Said.GROWN_UP);
    }
    Matcher grade = IN_GRADE.matcher(words);
    if (grade.matches()) {
      int number = Integer.parseInt(grade.group(1));
      return number <= LAST_GRADE_BELOW
          ? Optional.of(Said.UNDER_16)
          : Optional.of(Said.GROWN_UP).filter(said -> number > LAST_GRADE_BELOW + 1);
    }
    return Optional.empty();
  }

  /** The usual ways to say that one is below 16, as whole messages. */
  public static List<String> phrasesOfTheYoung() {
    List<String> phrases = new ArrayList<>(List.of("dưới 16 tuổi", "chưa đủ 16 tuổi"));
    for (String who : new String[] {"tôi", "em", "con", "cháu", "mình"}) {
      phrases.add(who + " dưới 16 tuổi");
      phrases.add(who + " chưa đủ 16 tuổi");
      for (int grade = 1; grade <= LAST_GRADE_BELOW; grade++) {
        phrases.add(who + " học lớp " + grade);
        phrases.add(who + " đang học lớp " + grade);
      }
      for (int age = YOUNGEST; age < OF_AGE; age++) {
        phrases.add(who + " " + age + " tuổi");
      }
    }
    return List.copyOf(phrases);
  }
}
