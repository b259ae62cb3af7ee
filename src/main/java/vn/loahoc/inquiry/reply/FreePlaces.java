package vn.loahoc.inquiry.reply;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.inquiry.Sentences;

/**
 * How many places are free where Loa Học itself keeps the list; of any other class nothing is known
 * and nothing is said. One question, one thread.
 */
final class FreePlaces {

  private final Moment moment;
  private final Map<String, ClassMeeting> meant = new HashMap<>();
  private final Map<String, Optional<String>> known = new LinkedHashMap<>();

  /**
   * @param named the meetings of the days that were named; of other classes the next one is meant
   */
  FreePlaces(Moment moment, List<ClassMeeting> named) {
    this.moment = moment;
    named.forEach(meeting -> meant.putIfAbsent(meeting.series().id(), meeting));
  }

  /** "còn 17 trong 20 chỗ, buổi thứ Hai, 02/10/2023 (ngày mai)". */
  Optional<String> said(ClassSeries series) {
    return series.session().offer().registersHere()
        ? known.computeIfAbsent(series.id(), id -> looked(series))
        : Optional.empty();
  }

  /** Whether no place is left, as far as is known. */
  boolean areNone(ClassSeries series) {
    return opening(series)
        .map(o -> o.closed() || (o.places().isPresent() && o.free() <= 0))
        .orElseGet(() -> series.session().offer().isFull());
  }

  /** Whether nobody can register any more, however many places are left. */
  boolean isClosed(ClassSeries series) {
    return opening(series).filter(Openings.Opening::closed).isPresent();
  }

  private Optional<Openings.Opening> opening(ClassSeries series) {
    return series.session().offer().registersHere()
        ? ahead(series)
            .flatMap(meeting -> moment.openings().of(meeting, moment.now()).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Vẽ tranh; đã hết chỗ", "…; đã đóng đăng ký"; of any other nothing is added. */
  String marked(ClassSeries series, String line) {
    if (!areNone(series)) {
      return line;
    }
    said(series);
    return Sentences.say(isClosed(series) ? "closed-line" : "full-line", line);
  }

  /** Whether it is known that a place is left. */
  boolean areSome(ClassSeries series) {
    return !areNone(series)
        && (said(series).isPresent() || series.session().offer().enrolment().isKnown());
  }

  private Optional<String> looked(ClassSeries series) {
    return ahead(series)
        .flatMap(
            meeting ->
                moment
                    .openings()
                    .of(meeting, moment.now())
                    .map(opening -> said(meeting, opening))
                    .stream())
        .findFirst();
  }

  /** The first may have begun. */
  private Stream<ClassMeeting> ahead(ClassSeries series) {
    Optional<ClassMeeting> first =
        Optional.ofNullable(meant.get(series.id())).or(() -> Classes.next(series, moment.today()));
    return Stream.concat(
        first.stream(),
        first.flatMap(meeting -> Classes.next(series, meeting.day().plusDays(1))).stream());
  }

  private String said(ClassMeeting meeting, Openings.Opening opening) {
    String day =
        Sentences.say(
            "day", Wording.day(meeting.day()), Wording.distance(meeting.day(), moment.today()));
    if (opening.closed()) {
      return Sentences.say("places-closed", day);
    }
    if (opening.places().isEmpty()) {
      return Sentences.say("places-open", day, String.valueOf(opening.taken()));
    }
    if (opening.free() > 0) {
      return Sentences.say(
          "places-free",
          day,
          String.valueOf(opening.free()),
          String.valueOf(opening.places().get()));
    }
    return opening.waiting() == 0
        ? Sentences.say("places-full", day)
        : Sentences.say("places-waiting", day, String.valueOf(opening.waiting()));
  }

  /** Where the figures stand that were said. */
  List<Source> sources() {
    List<String> figures = known.values().stream().flatMap(Optional::stream).toList();
    return figures.isEmpty()
        ? List.of()
        : List.of(new Source(Sentences.say("places-source"), "", String.join("\n", figures)));
  }
}
