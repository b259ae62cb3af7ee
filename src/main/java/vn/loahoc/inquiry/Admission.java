package vn.loahoc.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loahoc.answer.Wording;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Reading;

/**
 * Whether somebody of an age or of a school may come to a class: "50 tuổi học được không". Only
 * what its row says decides; where that says nothing of ages, nobody is refused.
 */
final class Admission {

  /** Folded. */
  private static final Pattern COMES =
      Pattern.compile(
          "\\b(?:hoc|tap|vo|vao|tham gia|du|theo|dang k[iy]|ghi danh|sinh hoat|choi)\\b"
              + "(?: \\w+){0,6}? (?:duoc|dc)\\b"
              + "|\\b(?:duoc|dc) (?:phep |vo |vao |di )?(?:hoc|tap|tham gia|du|theo|dang k[iy])\\b"
              + "|\\d ?(?:tuoi|t)\\b(?: \\w+){0,2}? (?:duoc|dc)\\b"
              + "|\\bco nhan\\b|\\b(?:du|qua) tuoi\\b");

  private static final int NO_CHILD = 21;
  private static final int GROWN = 16;
  private static final int NOT_OLD = 45;

  private Admission() {}

  /** Whether a message asks for it. */
  static boolean isAsked(Reading reading, String plain) {
    return (reading.asks(Ask.YES_NO) || reading.asks(Ask.AUDIENCE)) && COMES.matcher(plain).find();
  }

  /** How old those are who ask, where the inquiry says an age or a school. */
  static Optional<Grades.Years> whose(Inquiry inquiry) {
    return inquiry.age().isPresent()
        ? Optional.of(new Grades.Years(inquiry.age().getAsInt(), inquiry.age().getAsInt()))
        : inquiry.whom().stream()
            .flatMap(school -> Grades.of(school).stream())
            .reduce(
                (one, other) ->
                    new Grades.Years(
                        Math.min(one.youngest(), other.youngest()),
                        Math.max(one.oldest(), other.oldest())));
  }

  /**
   * The answer, with what the row says of those whom the class is for.
   *
   * @param whose from the youngest who asks to the oldest: the pupils of a school, or one age
   * @param named the groups that it names
   */
  static String said(
      ClassSession session, Grades.Years whose, Set<Sign> named, List<Audiences.Ages> ages) {
    return session
        .offer()
        .audience()
        .map(Wording::small)
        .map(whom -> Sentences.say(ofAll(whom, whose, named, ages), whom))
        .orElseGet(() -> Sentences.say("age-unstated"));
  }

  private static String ofAll(
      String whom, Grades.Years whose, Set<Sign> named, List<Audiences.Ages> ages) {
    Set<String> each =
        IntStream.rangeClosed(whose.youngest(), whose.oldest())
            .mapToObj(age -> key(whom, age, named, ages))
            .collect(Collectors.toSet());
    if (each.size() == 1) {
      return each.iterator().next();
    }
    boolean open = each.contains("age-unsaid");
    return each.contains("may-come") ? "some-may-come" : open ? "age-unsaid" : "other-age";
  }

  private static String key(String whom, int age, Set<Sign> named, List<Audiences.Ages> ages) {
    if (!ages.isEmpty()) {
      boolean within = ages.stream().anyMatch(years -> years.hold(age));
      boolean young = ages.stream().allMatch(years -> age < years.from());
      return within ? "may-come" : young ? "too-young" : "other-age";
    }
    if (Audiences.age(whom).isPresent()) {
      return "age-written";
    }
    if (Audiences.isNamed(named, age)) {
      return "may-come";
    }
    boolean youth =
        named.contains(Sign.CHILDREN) || named.contains(Sign.TEENS) || isOfSchool(named);
    boolean grown = named.contains(Sign.ADULTS) || named.contains(Sign.OLDER);
    if (youth && !grown && age >= NO_CHILD) {
      return "other-age";
    }
    boolean young = age < (named.contains(Sign.ADULTS) ? GROWN : NOT_OLD);
    return grown && !youth && young ? "too-young" : "age-unsaid";
  }

  private static boolean isOfSchool(Set<Sign> named) {
    return named.stream().anyMatch(Sign.SCHOOLS::contains);
  }
}
