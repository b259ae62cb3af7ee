package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassQuery;
import vn.loahoc.calendar.Classes;
import vn.loahoc.corpus.Activity;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Hours;

/**
 * A plan and a timetable that give two hours for one event of a day: both are told, since nobody
 * here can know which of them is right.
 *
 * @param classes as their tables say
 * @param current with what staff said of single meetings
 */
record AgainstPlan(Classes classes, Supplier<Classes> current, Wards wards) {

  /** Fewer words are a kind of event: "lễ bế mạc" of another body. */
  private static final int LEAST = 4;

  private static final double MOST = 0.75;

  private static final Pattern HOUR = Pattern.compile("^\\d{2}:\\d{2}");

  /** What a timetable tells of one event, with what a plan has against it. */
  Answer withPlan(Answer told, CampaignBook book) {
    if (!(told instanceof Answer.Sure) || told.happenings().size() != 1) {
      return told;
    }
    Answer.Happening event = told.happenings().getFirst();
    if (event.start().isEmpty() || written(event.start().get()).noneMatch(m -> isOf(m, event))) {
      return told;
    }
    return book.activities().stream()
        .filter(planned -> isOtherwise(planned.facts().activity().orElseThrow(), event))
        .findFirst()
        .map(
            planned -> {
              String when = Wording.when(planned.facts().activity().orElseThrow().when());
              Source source = planned.source();
              String line = Sentences.say("against-timetable", source.document(), when);
              return BesidePlan.added(told, Replies.sure(line, List.of(source), List.of()));
            })
        .orElse(told);
  }

  /** What the tables themselves say of a day: what staff moved is no other source. */
  private Stream<ClassMeeting> written(LocalDateTime start) {
    LocalDate day = start.toLocalDate();
    List<ClassMeeting> now = current.get().on(ClassQuery.of(day, day));
    return classes.on(ClassQuery.of(day, day)).stream()
        .filter(meeting -> meeting.session().isSingle() && !meeting.session().sample())
        .filter(meeting -> now.stream().anyMatch(held -> isAsWritten(held, meeting)));
  }

  private static boolean isAsWritten(ClassMeeting held, ClassMeeting written) {
    return held.id().equals(written.id())
        && held.happening().hours().equals(written.happening().hours());
  }

  private static boolean isOf(ClassMeeting meeting, Answer.Happening event) {
    return event.occurrence().filter(meeting.id()::equals).isPresent();
  }

  private static boolean isOtherwise(Activity planned, Answer.Happening event) {
    Optional<String> hour = planned.when().hours().filter(HOUR.asPredicate());
    return planned.when().date().equals(event.start().map(LocalDateTime::toLocalDate))
        && hour.filter(h -> !h.startsWith(event.start().get().toLocalTime().toString())).isPresent()
        && isSame(words(event.title()), words(planned.what()));
  }

  /** What a plan tells of one event, with what the timetables have against it. */
  Answer withTimetables(Answer plan, Question question) {
    if (!(plan instanceof Answer.Sure) || plan.happenings().size() != 1) {
      return plan;
    }
    Answer.Happening told = plan.happenings().getFirst();
    List<ClassMeeting> others =
        told.start().stream()
            .filter(start -> !start.toLocalTime().equals(LocalTime.MIDNIGHT))
            .flatMap(start -> otherwise(told.title(), start).stream())
            .toList();
    if (others.isEmpty()) {
      return plan;
    }
    Described described = new Described(wards, question.today());
    String lines = others.stream().map(described::dated).collect(Collectors.joining("; "));
    Answer those =
        Replies.sure(Sentences.say("against-plan", lines), Described.sourcesOf(others), List.of());
    return BesidePlan.added(plan, those);
  }

  private List<ClassMeeting> otherwise(String title, LocalDateTime start) {
    Set<String> planned = words(title);
    return written(start)
        .filter(meeting -> isSame(words(meeting.session().title()), planned))
        .filter(
            meeting ->
                meeting.happening().hours() instanceof Hours.At at
                    && !at.start().equals(start.toLocalTime()))
        .toList();
  }

  private static boolean isSame(Set<String> title, Set<String> planned) {
    Set<String> common = new HashSet<>(title);
    common.retainAll(planned);
    return common.size() >= LEAST && common.size() >= MOST * title.size();
  }

  private static Set<String> words(String title) {
    return Set.copyOf(Spelling.words(title));
  }
}
