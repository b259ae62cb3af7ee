package vn.loahoc.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.reading.Ask;

/**
 * "Còn lớp nào khác ở phường đó không", "ở phường Mẫu còn gì nữa" after one class: what its ward
 * has. Thread-safe.
 *
 * @param all what there is
 */
record ThatWard(Wards wards, List<ClassSeries> all) {

  /** Folded. */
  private static final Pattern THERE =
      Pattern.compile(
          "\\b(?:phuong|xa|thi tran) (?:do|ay|day|nay|kia|vua roi|vua noi)\\b"
              + "|\\b(?:o|tai|ben|ngay)(?: cho)? (?:do|day|ay)\\b"
              + "|\\b(?:nha|trung tam|cho|noi|diem) (?:do|ay|nay)\\b");

  private static final Pattern WARD = Pattern.compile("\\b(?:phuong|xa|thi tran)\\b");

  private static final Pattern OTHERS = Pattern.compile("\\b(?:con|khac|nua|them)\\b");

  /** Not "còn lớp nào ở phường Mẫu", which may ask for the class that was told. */
  private static final Pattern ANY_OTHER = Pattern.compile("\\b(?:khac|nua|them)\\b");

  /** Whether a message may ask so. */
  static boolean mayBeAsked(Parsed own, Question question) {
    Inquiry inquiry = own.inquiry();
    boolean asks = inquiry.has(Sign.CLASS) || inquiry.has(Sign.MORE) || question.asks(Ask.WHAT_ON);
    return asks
        && (inquiry.ward().isPresent()
            ? ANY_OTHER.matcher(own.plain()).find() && !inquiry.span().isNamed()
            : saysThere(own.plain()))
        && inquiry.house().isEmpty()
        && !inquiry.topic().isNamed()
        && inquiry.facts().isEmpty()
        && !inquiry.asksFurther()
        && inquiry.pick().isEmpty();
  }

  /**
   * "Phường Mẫu có lớp đờn ca không", then "còn lớp nào khác": the only one of its kind was asked
   * for by its ward, so others are those of this ward.
   */
  static boolean isWanted(Parsed own, Inquiry before) {
    Inquiry inquiry = own.inquiry();
    return inquiry.has(Sign.OTHERS)
        && !inquiry.has(Sign.ALIKE)
        && !inquiry.saysMore()
        && !inquiry.isSomewhere()
        && !inquiry.topic().isNamed()
        && !inquiry.asksFurther()
        && !inquiry.wardOpen()
        && inquiry.pick().isEmpty()
        && before.ward().isPresent()
        && before.topic().exact().size() == 1;
  }

  /** Whether a message without marks names the ward that was spoken of: "phường đó". */
  static boolean saysThere(String plain) {
    return THERE.matcher(plain).find();
  }

  /**
   * What is asked of it.
   *
   * @param before of what was told; it must be one class, or several of one ward
   */
  Optional<Inquiry> asked(Parsed own, Inquiry before, LocalDate today) {
    List<ClassSeries> told = before.told();
    Optional<Wards.Named> named = own.inquiry().ward();
    if (named.isPresent()) {
      return named
          .filter(ward -> !told.isEmpty())
          .map(ward -> in(Where.ANY.in(Optional.of(ward)), own, told));
    }
    Set<Optional<String>> slugs = told.stream().map(ClassSeries::ward).collect(Collectors.toSet());
    if (slugs.size() != 1) {
      return Optional.empty();
    }
    return told.stream()
        .map(ClassSeries::session)
        .flatMap(session -> wardOf(session).stream())
        .findFirst()
        .flatMap(name -> wards.home(name, today))
        .map(ward -> in(there(ward, own, before), own, told));
  }

  /** "Ở đó" is the house, where one was named, and "phường đó" the ward. */
  private static Where there(Wards.Named ward, Parsed own, Inquiry before) {
    boolean house = before.house().isPresent() && !WARD.matcher(own.plain()).find();
    return house ? Where.ANY.at(before.house()) : Where.ANY.in(Optional.of(ward));
  }

  private static Optional<String> wardOf(ClassSession session) {
    return session
        .where()
        .ward()
        .map(ward -> ward.type().vietnamese() + " " + ward.name())
        .or(() -> session.where().wardAsWritten());
  }

  private Inquiry in(Where there, Parsed own, List<ClassSeries> told) {
    Inquiry inquiry = own.inquiry();
    Topic those = Topic.of(List.of(), all).without(told);
    boolean others = OTHERS.matcher(own.plain()).find();
    Set<Sign> narrowing =
        Stream.of(Sign.FREE, Sign.UNREGISTERED).filter(inquiry::has).collect(Collectors.toSet());
    Inquiry open =
        new Inquiry(
            narrowing,
            inquiry.span(),
            there,
            others ? those : Topic.NONE,
            inquiry.learners(),
            0,
            inquiry.most(),
            inquiry.pick());
    return open.asking(Set.of(others ? Sign.MORE : Sign.CLASS));
  }
}
