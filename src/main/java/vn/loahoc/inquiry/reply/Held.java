package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeRule;

/**
 * Where classes are held: in their room and venue, or where no venue is written, in the house of
 * the centre that holds them. A body without a house ("Hội Phụ nữ") is no place.
 */
final class Held {

  /** Folded. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "^(?:tthtcd|ttht|tt|trung tam|nha|hoi truong|truong|thu vien|san|dinh|chua|cong vien|tram"
              + "|van phong|tru so|ho boi|khu pho|to dan pho)\\b(?! truong\\b).*");

  /** "…, 45 đường Mẫu", "số 7 hẻm Mẫu". */
  private static final Pattern ADDRESS =
      Pattern.compile("(?iu)(?:,\\s*|\\(\\s*|\\bsố\\s+)\\d+\\S*\\s+\\p{L}.*");

  private Held() {}

  /** Where a class is held. */
  static Optional<String> place(ClassSession session) {
    return place(inForce(session).where(), session);
  }

  /** Where it is held on that day. */
  static Optional<String> place(ClassMeeting meeting) {
    return place(meeting.where(), meeting.session());
  }

  private static Optional<String> place(ClassSession.Where where, ClassSession session) {
    String line =
        Stream.of(where.room(), venue(where, session))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(line).filter(words -> !words.isEmpty());
  }

  /** The house in which a class is held. */
  static Optional<String> venue(ClassSession session) {
    return venue(inForce(session).where(), session);
  }

  /** The same class; what is held only once is at the place that its only time was moved to. */
  static ClassSession inForce(ClassSession session) {
    return onlyMove(session)
        .flatMap(move -> move.place().map(place -> session.movedTo(place).at(told(move, session))))
        .orElse(session);
  }

  private static Optional<TimeRule.Move> onlyMove(ClassSession session) {
    List<TimeRule.Move> moves = session.when().exceptions().moves();
    int times = session.when().meetings().stream().mapToInt(m -> m.dates().size()).sum();
    return moves.stream()
        .filter(move -> session.isSingle() && times == 1 && moves.size() == 1)
        .filter(move -> move.from().filter(session.when()::names).isPresent())
        .findFirst();
  }

  /** Its times without the place, which is told as that of the class. */
  private static TimeRule told(TimeRule.Move move, ClassSession session) {
    TimeRule rule = session.when();
    TimeRule.Move there =
        new TimeRule.Move(move.from(), move.to(), move.hours(), Optional.empty(), move.stood());
    return new TimeRule(rule.meetings(), rule.span(), rule.exceptions().moving(List.of(there)));
  }

  private static Optional<String> venue(ClassSession.Where where, ClassSession session) {
    return where.venue().or(() -> session.centre().filter(Held::isHouse));
  }

  private static boolean isHouse(String centre) {
    return HOUSE.matcher(Folding.plain(centre)).matches() || hasAddress(centre);
  }

  static boolean hasAddress(String centre) {
    return ADDRESS.matcher(centre).find();
  }
}
