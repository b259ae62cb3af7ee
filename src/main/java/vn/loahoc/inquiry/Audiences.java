package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/** For whom a class is, as far as its row says. Thread-safe. */
public final class Audiences {

  /** Nobody younger goes to school. */
  private static final int SCHOOL = 6;

  private static final Pattern PUPILS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:học sinh|hs|sinh viên|(?:tác giả|bạn|người|tuổi|nghệ sĩ)"
              + " trẻ)(?!\\p{L})");

  /** "Cha mẹ có con dưới 6 tuổi": the age is not theirs. */
  private static final Pattern THEIR_CHILD =
      Pattern.compile("(?:mẹ|vợ chồng|phụ huynh|người)[^;]{0,20}(?<!\\p{L})có con(?!\\p{L})");

  /** "Giáo viên mầm non", "phụ huynh học sinh lớp 1-5": no ages of who learns. */
  private static final Pattern BESIDE_PUPILS =
      Pattern.compile(
          "(?:giáo viên|cô giáo|phụ huynh|cha mẹ|ba mẹ|bố mẹ|(?:mẹ|vợ chồng|người)(?="
              + " (?:có con|có trẻ|nuôi con)))(?:(?! (?:và|cùng|với) )[^,;])*");

  /** The little ones have few classes of their own. */
  private static final String ANY_AGE = "mọi lứa tuổi";

  private static final int ALMOST_GROWN = 15;
  private static final int OLD = 50;
  static final int GROWN = 18;
  private static final int TEEN = 11;

  /** "Thiếu niên" are pioneers from nine years on, by the statute of their organisation. */
  private static final int PIONEER = 9;

  /** "Thanh niên" are from 16 to 30 years old, by the law on youth of 2020. */
  private static final int YOUTH = 16;

  private static final int LAST_YOUTH = 30;
  private static final int OLDEST = 120;

  static final Pattern RANGE =
      Pattern.compile("(\\d{1,3})\\s*(?:-|–|—|đến|tới|den|toi)\\s*(\\d{1,3})\\s*(?:tuổi|tuoi)");
  private static final Pattern FROM =
      Pattern.compile("(?:từ|trên|tu|tren)\\s*(?:đủ )?(\\d{1,3})\\s*(?:tuổi|tuoi)");
  private static final Pattern UNTIL =
      Pattern.compile("(?:dưới|đến|tới|duoi|den)\\s*(\\d{1,3})\\s*(?:tuổi|tuoi)");
  static final Pattern AGE =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{1,3})\\s*(?:tuổi|tuoi|t(?![\\p{L}\\d]))");

  /** Groups of grown people of whatever age. */
  private static final Set<Sign> ARE_GROWN =
      EnumSet.of(Sign.ADULTS, Sign.WOMEN, Sign.MEN, Sign.PARENTS);

  /** Nobody older has to work. */
  private static final int RETIRED = 60;

  private final TalkWords talk;

  /** Of the words by which people say for whom a class is to be. */
  public Audiences(TalkWords talk) {
    this.talk = talk;
  }

  /** How well a class is for somebody. */
  public enum Fit {
    /** Its row names them. */
    NAMED,
    /** It is for everybody. */
    EVERYBODY,
    /** Its row says nothing. */
    UNSTATED,
    NOT
  }

  /** From one age to another, both in years. */
  record Ages(int from, int to) {
    boolean hold(int age) {
      return from <= age && age <= to;
    }
  }

  /** The groups among what a message shows. */
  static Set<Sign> among(Set<Sign> signs) {
    Set<Sign> groups = EnumSet.noneOf(Sign.class);
    groups.addAll(signs);
    groups.retainAll(Sign.AUDIENCES);
    if (groups.stream().anyMatch(Sign.SCHOOLS::contains)) {
      // "bé tiểu học" is for no other child
      groups.removeAll(Set.of(Sign.CHILDREN, Sign.TEENS, Sign.YOUNG));
    }
    return groups;
  }

  /** The age that a message names: "con tôi 8 tuổi". */
  static OptionalInt age(String text) {
    Matcher age = AGE.matcher(Spelling.normalize(text));
    return age.find() && Integer.parseInt(age.group(1)) <= OLDEST
        ? OptionalInt.of(Integer.parseInt(age.group(1)))
        : OptionalInt.empty();
  }

  /**
   * How a class fits any of those who want to learn.
   *
   * @param inquiry for any of some groups, or for somebody of an age
   */
  public Fit fit(ClassSession session, Inquiry inquiry) {
    return inquiry.ages().size() > 1
        ? inquiry.ages().stream()
            .map(years -> fit(session, inquiry.ofAge(years)))
            .min(Comparator.naturalOrder())
            .orElseThrow()
        : fitOne(session, inquiry);
  }

  private Fit fitOne(ClassSession session, Inquiry inquiry) {
    String written = session.offer().audience().orElse("");
    Set<Sign> wanted = inquiry.whom();
    boolean small = isOfLittleOnes(inquiry);
    boolean late = inquiry.age().isPresent() && !inquiry.has(Sign.GRADE);
    Set<Sign> named = groups(small ? PUPILS.matcher(written).replaceAll("") : written);
    String title = small ? PUPILS.matcher(session.title()).replaceAll("") : session.title();
    Titled titled = Titled.of(title, talk);
    List<Ages> stated = ages(Spelling.normalize(written), late);
    boolean others = titled.areOthersThan(named) || !areOf(titled.groups(), stated);
    named.addAll(others ? Set.of() : titled.besides(named, written.isEmpty()));
    Signs.addIf(THEIR_CHILD.matcher(Spelling.normalize(written)).find(), Sign.PARENTS, named);
    String row = Spelling.normalize(others ? written : written + " ; " + session.title());
    List<Ages> ages = ages(row, late);
    if (wanted.contains(Sign.DISABLED)) {
      return ofDisabled(named, ages, inquiry.age());
    }
    if (isOfYoungOnes(wanted) && isForParentsOnly(session)) {
      return Fit.NOT;
    }
    if (inquiry.age().isPresent()) {
      int age = inquiry.age().getAsInt();
      if (age < GROWN && THEIR_CHILD.matcher(row).find()) {
        return Fit.NOT;
      }
      if (small && ages.isEmpty() && row.contains(ANY_AGE)) {
        return Fit.NAMED;
      }
      return byAge(named, ages, age, written.isEmpty());
    }
    if (wanted.contains(Sign.FAMILY) && Family.isWelcome(written, named, ages)) {
      return Fit.NAMED;
    }
    if (wanted.stream().anyMatch(w -> isNamed(w, named) || meets(w, named, ages))) {
      return Fit.NAMED;
    }
    if (named.contains(Sign.ALL)) {
      return Fit.EVERYBODY;
    }
    boolean open =
        (Collections.disjoint(wanted, Sign.YOUNG_ONES) && named.contains(Sign.ADULTS))
            || (wanted.contains(Sign.ADULTS) && named.contains(Sign.WORKERS))
            || (wanted.contains(Sign.ADULTS)
                && (mayBeGrown(named, ages) || isWithoutEnd(named, ages)))
            || (wanted.stream().anyMatch(Sign.GROWN::contains) && isForAllGrown(named, ages))
            || (wanted.contains(Sign.CHILDREN) && isFromChildhoodOn(ages))
            || (wanted.contains(Sign.TEENS) && named.contains(Sign.CHILDREN) && ages.isEmpty());
    return open ? Fit.EVERYBODY : written.isEmpty() && named.isEmpty() ? Fit.UNSTATED : Fit.NOT;
  }

  private static boolean isOfYoungOnes(Set<Sign> wanted) {
    return !wanted.isEmpty() && Sign.YOUNG_ONES.containsAll(wanted);
  }

  /** "Mẹ có con dưới 2 tuổi": whatever the title says, no child learns there. */
  private boolean isForParentsOnly(ClassSession session) {
    String written = Spelling.normalize(session.offer().audience().orElse(""));
    String others = BESIDE_PUPILS.matcher(written).replaceAll("");
    return THEIR_CHILD.matcher(written).find()
        && groups(others).stream().noneMatch(Sign.YOUNG_ONES::contains)
        && ages(others, false).isEmpty();
  }

  /** "Cháu 6 tuổi bị tự kỷ": not whatever else children of that age may join. */
  private static Fit ofDisabled(Set<Sign> named, List<Ages> ages, OptionalInt age) {
    boolean ofAge =
        ages.isEmpty()
            || age.isEmpty()
            || ages.stream().anyMatch(stated -> stated.hold(age.getAsInt()));
    return named.contains(Sign.DISABLED) && ofAge ? Fit.NAMED : Fit.NOT;
  }

  /** "Trẻ em" in a title, and "từ 18 tuổi" beside it: those are not who learns. */
  private static boolean areOf(Set<Sign> titled, List<Ages> stated) {
    boolean young = titled.stream().anyMatch(Sign.YOUNG_ONES::contains);
    boolean grown = !stated.isEmpty() && stated.stream().allMatch(a -> a.from() >= GROWN - 1);
    return !(young && grown);
  }

  /** Whether somebody too young for school is meant. */
  static boolean isOfLittleOnes(Inquiry inquiry) {
    return inquiry.age().isPresent() && inquiry.age().getAsInt() < SCHOOL;
  }

  /** Whether somebody who is not grown yet is meant, by their age. */
  public static boolean isOfYoungAge(Inquiry inquiry) {
    return inquiry.age().isPresent() && inquiry.age().getAsInt() < GROWN;
  }

  /** Whether grown people of any sort, or whole families, are meant: much is open to them. */
  public static boolean areOfManySorts(Inquiry inquiry) {
    return inquiry.age().isPresent()
        ? inquiry.age().getAsInt() >= GROWN
        : inquiry.whom().contains(Sign.FAMILY) || inquiry.whom().contains(Sign.ADULTS);
  }

  /** Whether a child is meant, and the class is for those who look after one. */
  public static boolean isForTheirCarers(ClassSession session, Inquiry inquiry) {
    boolean child =
        isOfYoungAge(inquiry) || inquiry.whom().stream().anyMatch(Sign.YOUNG_ONES::contains);
    return child && Family.isOfCarers(session);
  }

  /** Whether a row names ages. */
  public static boolean namesAges(ClassSession session) {
    return !ages(Spelling.normalize(session.offer().audience().orElse("")), false).isEmpty();
  }

  /** Whether pupils of a school or grade are meant. */
  public static boolean isOfPupils(Inquiry inquiry) {
    return inquiry.has(Sign.GRADE) || inquiry.whom().stream().anyMatch(Sign.SCHOOLS::contains);
  }

  /** Whether a row names a school or a grade. */
  public static boolean namesPupils(ClassSession session) {
    String row = session.offer().audience().orElse("") + " ; " + session.title();
    return !Grades.in(Spelling.normalize(row)).isEmpty();
  }

  private static Fit byAge(Set<Sign> named, List<Ages> ages, int age, boolean unwritten) {
    if (!ages.isEmpty()) {
      boolean within = ages.stream().anyMatch(a -> a.hold(age));
      return within ? Fit.NAMED : named.contains(Sign.ALL) ? Fit.EVERYBODY : Fit.NOT;
    }
    if (isOfAge(named, age)) {
      return Fit.NAMED;
    }
    if (isForEverybody(named, age)) {
      return Fit.EVERYBODY;
    }
    return unwritten && named.isEmpty() ? Fit.UNSTATED : Fit.NOT;
  }

  private static boolean isOfAge(Set<Sign> named, int age) {
    return (age >= OLD && named.contains(Sign.OLDER))
        || (age < GROWN && named.contains(Sign.CHILDREN))
        || (age >= PIONEER && age <= GROWN && named.contains(Sign.TEENS))
        || (age >= YOUTH && age <= LAST_YOUTH && named.contains(Sign.YOUNG));
  }

  private static boolean isForEverybody(Set<Sign> named, int age) {
    boolean grown =
        age >= GROWN
            && (!Collections.disjoint(named, ARE_GROWN)
                || (age < RETIRED && named.contains(Sign.WORKERS)));
    return grown || named.contains(Sign.ALL);
  }

  /** Whether groups are such as somebody of an age is of. */
  static boolean isNamed(Set<Sign> named, int age) {
    return isOfAge(named, age) || isForEverybody(named, age);
  }

  /**
   * Whether somebody of an age, or a pupil of a school, may come, as its row says.
   *
   * @return nothing if the inquiry names neither
   */
  public Optional<String> admission(ClassSession session, Inquiry inquiry) {
    return Admission.whose(inquiry).map(whose -> admission(session, whose));
  }

  private String admission(ClassSession session, Grades.Years whose) {
    String written = Spelling.normalize(session.offer().audience().orElse(""));
    boolean theirs = THEIR_CHILD.matcher(written).find();
    return Admission.said(
        session,
        whose,
        theirs ? Set.of() : groups(written),
        theirs ? List.of() : ages(written, false));
  }

  /** "Thanh niên", "từ 15 tuổi". */
  private static boolean mayBeGrown(Set<Sign> named, List<Ages> ages) {
    return named.contains(Sign.YOUNG)
        || ages.stream().anyMatch(a -> a.from() >= ALMOST_GROWN && a.from() < OLD);
  }

  /** "Từ 16 tuổi", and no group of people. */
  private static boolean isForAllGrown(Set<Sign> named, List<Ages> ages) {
    return named.isEmpty()
        && ages.stream().anyMatch(a -> a.from() <= GROWN && a.from() >= TEEN && a.to() == OLDEST);
  }

  /** "Từ 12 tuổi trở lên", where no children are named: grown-ups too. */
  private static boolean isWithoutEnd(Set<Sign> named, List<Ages> ages) {
    return Collections.disjoint(named, Sign.YOUNG_ONES)
        && ages.stream().anyMatch(a -> a.from() <= GROWN && a.to() == OLDEST);
  }

  /** "Từ 6 tuổi": children and whoever is older. */
  private static boolean isFromChildhoodOn(List<Ages> ages) {
    return ages.stream().anyMatch(a -> a.from() < TEEN && a.to() == OLDEST);
  }

  private static boolean isNamed(Sign wanted, Set<Sign> named) {
    return named.contains(wanted) && !Sign.SCHOOLS.contains(wanted);
  }

  /** "Từ 55 tuổi" is for the older, "6–10 tuổi" for children. */
  private static boolean meets(Sign wanted, Set<Sign> named, List<Ages> ages) {
    return switch (wanted) {
      case OLDER -> ages.stream().anyMatch(a -> a.from() >= OLD);
      case NURSERY, PRIMARY, MIDDLE, HIGH -> isOfSchool(wanted, named, ages);
      case CHILDREN ->
          named.contains(Sign.TEENS)
              || named.stream().anyMatch(Sign.SCHOOLS::contains)
              || ages.stream().anyMatch(a -> a.from() < GROWN && a.to() < GROWN + 2);
      case TEENS ->
          named.contains(Sign.YOUNG)
              || named.contains(Sign.MIDDLE)
              || named.contains(Sign.HIGH)
              || ages.stream().anyMatch(a -> a.from() < GROWN && a.to() >= TEEN);
      case YOUNG -> named.contains(Sign.TEENS);
      case ADULTS -> ages.stream().anyMatch(a -> a.from() >= GROWN - 2 && a.from() < OLD);
      case PARENTS -> named.contains(Sign.WOMEN) && named.contains(Sign.PARENTS);
      default -> false;
    };
  }

  /** Of no other school, and of no other age. */
  private static boolean isOfSchool(Sign school, Set<Sign> named, List<Ages> ages) {
    boolean young = school == Sign.MIDDLE || school == Sign.HIGH;
    return ages.isEmpty()
        ? named.contains(Sign.CHILDREN) || (young && named.contains(Sign.TEENS))
        : Grades.of(school).stream()
            .anyMatch(
                years ->
                    ages.stream().anyMatch(a -> years.meets(new Grades.Years(a.from(), a.to()))));
  }

  private Set<Sign> groups(String text) {
    return Titled.of(text, talk).groups();
  }

  /**
   * @param late whether somebody of a grade may be a year older
   */
  private static List<Ages> ages(String row, boolean late) {
    String text = BESIDE_PUPILS.matcher(row).replaceAll("");
    List<Ages> ages = new ArrayList<>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      ages.add(new Ages(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
    }
    if (ages.isEmpty()) {
      Grades.in(text).forEach(g -> ages.add(new Ages(g.youngest(), g.oldest() + (late ? 1 : 0))));
    }
    if (ages.isEmpty()) {
      Matcher from = FROM.matcher(text);
      Matcher until = UNTIL.matcher(text);
      if (from.find()) {
        ages.add(new Ages(Integer.parseInt(from.group(1)), OLDEST));
      } else if (until.find()) {
        ages.add(new Ages(0, Integer.parseInt(until.group(1))));
      }
    }
    return ages;
  }
}
