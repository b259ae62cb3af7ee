package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Evidence;
import vn.loahoc.answer.OtherHours;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassQuery;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.calendar.Classes;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.EventHour;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Wards;

/**
 * A plan and a timetable that give two hours for one event of a day: both are told, since nobody
 * here can know which of them is right.
 *
 * @param classes as their tables say
 * @param current with what staff said of single meetings
 */
record AgainstPlan(Classes classes, Supplier<Classes> current, Wards wards) implements OtherHours {

  /** What a timetable tells of one event, with what a plan has against it. */
  Answer withPlan(Answer told, CampaignBook book) {
    return only(told).stream()
        .flatMap(this::rows)
        .flatMap(row -> book.activities().stream().filter(p -> isOtherwise(row, p)))
        .findFirst()
        .map(
            planned -> {
              String when = Wording.when(activity(planned).when());
              Source source = planned.source();
              String line = Sentences.say("against-timetable", source.document(), when);
              return BesidePlan.added(told, Replies.sure(line, List.of(source), List.of()));
            })
        .orElse(told);
  }

  private Stream<EventHour> rows(Answer.Happening told) {
    return told.start().stream()
        .flatMap(start -> written(start.toLocalDate()))
        .filter(meeting -> told.occurrence().filter(meeting.id()::equals).isPresent())
        .flatMap(meeting -> event(meeting).stream());
  }

  private static boolean isOtherwise(EventHour row, Evidence planned) {
    return EventHour.of(activity(planned)).filter(row::isOtherwiseIn).isPresent();
  }

  /** What a plan tells of one event, with what the timetables have against it. */
  Answer withTimetables(Answer plan, Question question, CampaignBook book) {
    List<ClassMeeting> others =
        book.activities().stream()
            .map(AgainstPlan::activity)
            .filter(planned -> only(plan).filter(told -> isTold(planned, told)).isPresent())
            .flatMap(this::otherwise)
            .distinct()
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

  private static boolean isTold(Activity planned, Answer.Happening told) {
    return told.title().equals(planned.what())
        && told.start().map(start -> start.toLocalDate()).equals(planned.when().date());
  }

  @Override
  public Optional<Told> of(Activity planned) {
    List<ClassMeeting> others = otherwise(planned).toList();
    return CalendarWords.otherwise(
            others.stream().map(row -> ClassTimes.hours(row.happening().hours())).toList())
        .map(words -> new Told(words, Described.sourcesOf(others)));
  }

  private Stream<ClassMeeting> otherwise(Activity planned) {
    return EventHour.of(planned).stream()
        .flatMap(
            plan ->
                written(plan.day())
                    .filter(row -> event(row).filter(e -> e.isOtherwiseIn(plan)).isPresent()));
  }

  private static Optional<EventHour> event(ClassMeeting meeting) {
    return EventHour.of(meeting.session(), meeting.happening());
  }

  /** What the tables themselves say of a day: what staff moved is no other source. */
  private Stream<ClassMeeting> written(LocalDate day) {
    ClassQuery query = ClassQuery.of(day, day).fitting(series -> series.session().isSingle());
    List<ClassMeeting> now = current.get().on(query);
    return classes.on(query).stream()
        .filter(meeting -> now.stream().anyMatch(held -> isAsWritten(held, meeting)));
  }

  private static boolean isAsWritten(ClassMeeting held, ClassMeeting written) {
    return held.id().equals(written.id())
        && held.happening().hours().equals(written.happening().hours());
  }

  private static Optional<Answer.Happening> only(Answer told) {
    return Optional.of(told)
        .filter(answer -> answer instanceof Answer.Sure && answer.happenings().size() == 1)
        .map(answer -> answer.happenings().getFirst());
  }

  private static Activity activity(Evidence planned) {
    return planned.facts().activity().orElseThrow();
  }
}
