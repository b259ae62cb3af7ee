package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Reading;
import vn.loahoc.time.TimeMention;

/** Reads the days and hours that a message about classes names. Thread-safe. */
record SpanReader(TitleTimes titleTimes) {

  /**
   * The days and hours of a message.
   *
   * @param thatDay those of the festival that it names, which its classes may be held on or before
   */
  record Days(Span span, Optional<Span> thatDay) {}

  /** Those that are no part of what is named. */
  Days read(Seen seen, TopicReader.Meant meant, Question question) {
    Optional<Festivals.Named> festival = meant.festival();
    Reading reading = question.reading();
    List<TimeMention> named = new ArrayList<>(BusyTimes.without(reading.times(), reading.text()));
    named.removeIf(time -> seen.compared() && DayParts.isOne(time));
    named.removeIf(time -> isOfWhatIsAsked(time, seen) || isOfAHouse(time, seen));
    if (festival.isEmpty()) {
      meant.day().ifPresent(named::remove);
    }
    List<TimeMention> times =
        new ArrayList<>(titleTimes.outside(named, reading.text(), seen.words(), question.now()));
    List<ClassSeries> classes = meant.topic().exact();
    times.removeIf(time -> festival.isEmpty() && Noted.isFestivalOf(time, classes));
    times.replaceAll(time -> LunarReading.of(time, classes, question.today()));
    Optional<Span> thatDay =
        festival
            .filter(f -> times.stream().anyMatch(time -> f.names(time, seen.words())))
            .map(f -> span(question, times, seen.plain()));
    festival.ifPresent(f -> times.removeIf(time -> f.names(time, seen.words())));
    return new Days(span(question, times, seen.plain()), thatDay);
  }

  /** "Có lo cơm trưa không": a phrase that asks for something else names no hour. */
  private static boolean isOfWhatIsAsked(TimeMention time, Seen seen) {
    return seen.hits().stream()
        .filter(hit -> hit.sign() == Sign.FURTHER)
        .anyMatch(
            hit ->
                seen.words().get(hit.from()).from() <= time.from()
                    && time.to() <= seen.words().get(hit.to() - 1).to());
  }

  /** "Mai la co lop gi", where a house is called "Mái Lá": no day. */
  private static boolean isOfAHouse(TimeMention time, Seen seen) {
    return seen.houses().stream()
        .anyMatch(
            house ->
                seen.words().get(house.from()).from() <= time.from()
                    && time.to() <= seen.words().get(house.to() - 1).to());
  }

  private static Span span(Question question, List<TimeMention> times, String plain) {
    boolean weekdays =
        question.reading().times().stream().allMatch(t -> t.stated().weekday().isPresent());
    boolean goesOn = question.talk().previous().isPresent();
    return goesOn && Pick.of(plain).isPresent() && weekdays
        ? Span.NONE
        : NamedDays.of(times, question.reading().text(), question.now());
  }
}
