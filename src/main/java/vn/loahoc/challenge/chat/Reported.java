package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.Deed;
import vn.loahoc.challenge.DeedBook;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.participation.Kind;
import vn.loahoc.reading.Done;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Reports;

/**
 * Takes a message that tells what was read: "đọc 20 phút với 2 cháu", "xong rồi". It takes nothing
 * that is not a report, and no report of another time than a campaign. Thread-safe.
 */
final class Reported implements Handler {

  private final Desk desk;
  private final Telling telling;
  private final Attended attended;
  private final Today today;

  Reported(Desk desk, Telling telling, Attended attended, Today today) {
    this.desk = desk;
    this.telling = telling;
    this.attended = attended;
    this.today = today;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    Optional<Course> course = desk.courses().get().filter(c -> isNear(c, turn));
    if (course.isEmpty() && desk.courses().get().isEmpty()) {
      return Optional.empty();
    }
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    List<Done> done = Reports.of(reading, turn.now());
    if (done.isEmpty()) {
      return Reports.isNotYet(reading, turn.now())
          ? Optional.of(Effects.saying(ChallengeWords.say("not-yet")))
          : Optional.empty();
    }
    return told(turn, course, done);
  }

  private Optional<Effects> told(Turn turn, Optional<Course> course, List<Done> done) {
    boolean went = done.stream().anyMatch(one -> one.kind() == Done.Kind.ATTENDANCE);
    if (went) {
      return attended.told(turn, done);
    }
    boolean reading = done.stream().anyMatch(one -> one.kind() == Done.Kind.READING);
    if (!reading && (course.isEmpty() || attended.isMeant(turn))) {
      Optional<Effects> there = attended.told(turn, done);
      return course.isEmpty() ? there.or(() -> Optional.of(outside(turn))) : there;
    }
    return course.isEmpty()
        ? Optional.of(outside(turn))
        : Optional.of(read(turn, course.get(), done));
  }

  private static boolean isNear(Course course, Turn turn) {
    LocalDate day = turn.now().toLocalDate();
    return course.runs(day) || course.runs(day.minusDays(DeedBook.DAYS_OPEN));
  }

  private Effects outside(Turn turn) {
    boolean over = desk.courses().get().filter(c -> c.isOver(turn.now().toLocalDate())).isPresent();
    return Effects.saying(ChallengeWords.say(over ? "over" : "early"));
  }

  /** Takes down what was read, each on its day. */
  Effects read(Turn turn, Course course, List<Done> done) {
    Map<LocalDate, Done> byDay = new LinkedHashMap<>();
    for (Done one : done) {
      LocalDate day = one.date().orElse(turn.now().toLocalDate());
      byDay.merge(day, one, Reported::sameDay);
    }
    List<Effects> all = new ArrayList<>();
    byDay.forEach((day, one) -> all.add(read(turn, course, day, one)));
    return all.size() == 1 ? all.getFirst() : together(all);
  }

  /** Two stretches of one day; who each was is not known to be the same or another. */
  private static Done sameDay(Done one, Done other) {
    Set<Done.Unclear> unclear =
        one.people().isPresent() && other.people().isPresent()
            ? Set.of(Done.Unclear.PEOPLE)
            : one.unclear();
    OptionalInt people = one.people().isPresent() ? one.people() : other.people();
    boolean speaker = one.speaker() || other.speaker();
    Done.Amount sum = Sums.of(one.amount(), other.amount());
    return new Done(one.kind(), sum, people, speaker, one.date(), unclear);
  }

  /** What is said of several days, nothing twice; a question comes last and stays open. */
  private static Effects together(List<Effects> all) {
    return t -> {
      List<Outcome> outcomes =
          all.stream()
              .map(effects -> effects.in(t))
              .sorted(Comparator.comparingInt(Reported::weight))
              .toList();
      Set<Content> said = new LinkedHashSet<>();
      outcomes.forEach(outcome -> said.addAll(outcome.replies()));
      return new Outcome(List.copyOf(said), outcomes.getLast().open());
    };
  }

  private static int weight(Outcome outcome) {
    return outcome.open().map(scene -> AskBack.isQuestion(scene) ? 2 : 1).orElse(0);
  }

  private Effects read(Turn turn, Course course, LocalDate day, Done done) {
    if (done.unclear().contains(Done.Unclear.DAY)) {
      return Effects.saying(ChallengeWords.say("too-old"));
    }
    Optional<String> refusal = OpenDays.refusal(course, day, turn.now().toLocalDate());
    if (refusal.isPresent()) {
      return Effects.saying(refusal.get());
    }
    Deed deed =
        new Deed(
            new Deed.Slot(Kind.CHALLENGE_DONE, course.campaign(), course.occurrence(day), day),
            Math.max(1, done.people().orElse(1)),
            done.amount(),
            today.challenge(turn, course, day).map(c -> c.audience().key()));
    Pending pending = new Pending(deed, done.speaker() || done.people().isEmpty());
    if (done.unclear().contains(Done.Unclear.DEED)) {
      String amount = ChallengeWords.amount(deed.amount());
      return Effects.saying(AskBack.asking(AskBack.Question.WHETHER, pending, amount));
    }
    if (done.unclear().contains(Done.Unclear.PEOPLE)) {
      return Effects.saying(AskBack.asking(AskBack.Question.PEOPLE, pending));
    }
    boolean vague = done.unclear().contains(Done.Unclear.AMOUNT) && done.amount().isNone();
    return vague
        ? Effects.saying(AskBack.asking(AskBack.Question.AMOUNT, pending))
        : telling.told(turn, pending);
  }
}
