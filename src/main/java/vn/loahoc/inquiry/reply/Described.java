package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.ClassSource;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.calendar.When;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.time.TimeRule;

/** Classes and their meetings as lines, and where they stand. */
final class Described {

  private final Wards wards;
  private final LocalDate today;
  private final boolean oneWard;
  private final boolean ofAWard;
  private final boolean mixed;

  /** Where all classes are real, or all made up. */
  Described(Wards wards, LocalDate today) {
    this(wards, today, Optional.empty(), false);
  }

  /**
   * @param asked the ward that was asked for: of it classes need not say it, only that it is not
   *     known to be theirs
   * @param mixed whether made-up classes stand beside real ones, so that each of them says so
   */
  Described(Wards wards, LocalDate today, Optional<Wards.Named> asked, boolean mixed) {
    this.wards = wards;
    this.today = today;
    this.ofAWard = asked.isPresent();
    this.oneWard = asked.filter(ward -> ward.slugs().size() == 1).isPresent();
    this.mixed = mixed;
  }

  /** The same for classes of other wards than that one. */
  Described elsewhere() {
    return new Described(wards, today, Optional.empty(), mixed);
  }

  /** "Tin học"; beside real classes "Tin học (dữ liệu mẫu)" of one that is made up. */
  String title(ClassSession session) {
    return mixed && session.sample()
        ? Sentences.say("sample-class", session.title())
        : session.title();
  }

  /** "18 giờ đến 19 giờ 30: Tin học, tại Phòng 2, Nhà văn hóa, phường Mẫu; cho: Người lớn". */
  String ofTheDay(ClassMeeting meeting) {
    String hours = ClassTimes.hours(meeting.happening().hours());
    return Sentences.say(
        "item",
        Wording.capital(hours),
        moved(meeting, placed(meeting.session(), Held.place(meeting))));
  }

  /** The same with its day, without the mark of a list. */
  String dated(ClassMeeting meeting) {
    String when = ClassTimes.hours(meeting.happening().hours()) + ", " + Wording.day(meeting.day());
    return when + ", " + moved(meeting, placed(meeting.session(), Held.place(meeting)));
  }

  /** "Tin học: thứ Hai, thứ Tư, 18 giờ đến 19 giờ 30, tại …". */
  String whole(ClassSeries series) {
    ClassSession session = series.session();
    return Sentences.say(
        "item",
        title(session),
        placed(
            ClassTimes.brief(Held.inForce(session).when(), today), session, Held.place(session)));
  }

  /** The same, with what is otherwise than usual. */
  String moved(ClassMeeting meeting, String said) {
    Optional<TimeRule.Move> move = meeting.happening().move();
    if (move.isEmpty()) {
      return said;
    }
    return move.get()
        .from()
        .map(
            from ->
                from.equals(meeting.day())
                    ? Sentences.say("changed-here", said)
                    : Sentences.say("moved-here", said, Wording.shortDate(from)))
        .orElseGet(() -> Sentences.say("added-here", said));
  }

  private String placed(ClassSession session, Optional<String> place) {
    return placed(title(session), session, place);
  }

  private String placed(String said, ClassSession session, Optional<String> place) {
    String line = said;
    if (place.isPresent()) {
      line = Sentences.say("place", line, place.get());
    }
    String ward = ward(session);
    boolean known = place.map(p -> p.contains(ward)).orElse(false);
    if (ward.isEmpty() && ofAWard) {
      line = Sentences.say("in-ward", line, Sentences.say("no-ward"));
    } else if (!ward.isEmpty() && !known && !(oneWard && session.where().ward().isPresent())) {
      line = Sentences.say("in-ward", line, ward);
    }
    String told = line;
    return session.offer().audience().map(a -> Sentences.say("for-whom", told, a)).orElse(told);
  }

  /** "phường Mẫu", as written where no such ward is known; or "". */
  String ward(ClassSession session) {
    return session
        .where()
        .ward()
        .map(ward -> wards.named(ward, today))
        .or(() -> session.where().wardAsWritten())
        .orElse("");
  }

  /** "Tin học, phường Mẫu"; of what is made up beside real classes with a mark. */
  String head(ClassSession session) {
    return inItsWard(title(session), session);
  }

  /** The same as people ask for it, without any mark. */
  String name(ClassSession session) {
    return inItsWard(session.title(), session);
  }

  private String inItsWard(String title, ClassSession session) {
    String ward = ward(session);
    return ward.isEmpty() ? title : Sentences.say("head", title, ward);
  }

  /** Where classes stand: each document once, with all rows. */
  static List<Source> sources(List<ClassSession> sessions) {
    return cited(sessions, Map.of());
  }

  /** The same, and what is quoted has the days of these meetings too. */
  static List<Source> sources(List<ClassSession> sessions, List<ClassMeeting> meetings) {
    return cited(sessions, days(meetings));
  }

  /** The same of meetings: what is quoted has their days too. */
  static List<Source> sourcesOf(List<ClassMeeting> meetings) {
    Map<ClassSession, Set<LocalDate>> days = days(meetings);
    return cited(List.copyOf(days.keySet()), days);
  }

  private static Map<ClassSession, Set<LocalDate>> days(List<ClassMeeting> meetings) {
    Map<ClassSession, Set<LocalDate>> days = new LinkedHashMap<>();
    meetings.forEach(m -> days.computeIfAbsent(m.session(), s -> new TreeSet<>()).add(m.day()));
    return days;
  }

  private static List<Source> cited(
      List<ClassSession> sessions, Map<ClassSession, Set<LocalDate>> days) {
    boolean one = sessions.stream().map(ClassSource::whose).distinct().count() <= 1;
    Map<String, Set<Integer>> rows = new LinkedHashMap<>();
    Map<String, List<String>> quotes = new LinkedHashMap<>();
    for (ClassSession session : sessions) {
      ClassSource source = one ? ClassSource.of(session) : ClassSource.ofFile(session);
      rows.computeIfAbsent(source.document(), d -> new TreeSet<>()).add(session.origin().row());
      List<String> quoted = quotes.computeIfAbsent(source.document(), d -> new ArrayList<>());
      quoted.add(ClassSource.quoted(session));
      days.getOrDefault(session, Set.of()).forEach(day -> quoted.add(Wording.day(day)));
    }
    List<Source> sources = new ArrayList<>();
    rows.forEach(
        (document, those) -> {
          String listed = those.stream().map(String::valueOf).collect(Collectors.joining(", "));
          String quoted = String.join("\n", quotes.getOrDefault(document, List.of()));
          sources.add(new Source(document, ClassSource.row(listed), quoted));
        });
    return sources;
  }

  /** What an answer speaks of. */
  static Answer.Happening happening(ClassMeeting meeting) {
    Optional<LocalDateTime> end =
        meeting.when() instanceof When.At at
            ? at.end()
                .map(
                    e ->
                        e.isAfter(at.start()) ? at.day().atTime(e) : at.day().plusDays(1).atTime(e))
            : Optional.of(meeting.day().plusDays(1).atStartOfDay());
    LocalDateTime start =
        meeting.when() instanceof When.At at
            ? at.day().atTime(at.start())
            : meeting.day().atStartOfDay();
    return new Answer.Happening(
        meeting.session().title(),
        Optional.of(start),
        end,
        meeting.place(),
        Optional.of(meeting.id()));
  }
}
