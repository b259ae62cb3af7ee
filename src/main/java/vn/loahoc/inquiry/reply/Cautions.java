package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Span;
import vn.loahoc.time.Hours;

/** What is wrong with the row of a class, for who relies on it. Thread-safe once made. */
final class Cautions {

  /** Problems by which somebody may come at a wrong time or to a wrong place. */
  private static final Set<String> TOLD =
      Set.of(
          "end_before_start",
          "unknown_ward",
          "weekday_mismatch",
          "two_rooms",
          "room_twice",
          "no_day_within",
          "unlikely_hour",
          "unread_change",
          "unread_move",
          "moved_day_guessed");

  /** The same of what is held on single days only, where its month or year may be wrong. */
  private static final Set<String> TOLD_OF_SINGLES = Set.of("outside_campaign", "outside_title");

  /** A cell of hours that nobody could read. */
  private static final Pattern HOURS_UNREAD = Pattern.compile("(?iu)^Không hiểu ô “[^”]*giờ.*");

  private static final String UNREAD = "unreadable_cell";
  private static final String UNSTATED = ClassTimes.hours(new Hours.Unstated());
  private static final String END_FROM_TITLE = "end_from_title";
  private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

  /** The rows that do not say when they end; not told where there are many. */
  private static final Pattern ROWS = Pattern.compile("\\(hàng ([\\d, –]+)\\)");

  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:–(\\d+))?");

  private static final Pattern OTHER_ROW = Pattern.compile(" \\(hàng [^)]*\\)");

  /** Nothing is known to be wrong. */
  static final Cautions NONE = new Cautions(List.of(), List.of());

  /** More cautions would bury the answer. */
  private static final int MOST = 2;

  private final Map<Problem.Place, String> byRow = new HashMap<>();
  private final Map<Problem.Place, String> bySingle = new HashMap<>();
  private final Set<Problem.Place> unreadHours = new HashSet<>();
  private final Map<Problem.Place, Ends> ends = new HashMap<>();

  /**
   * Rows that end with their table.
   *
   * @param rows numbers of the first and the last of those that follow each other; empty for all
   */
  private record Ends(LocalDate day, List<Map.Entry<Integer, Integer>> rows) {
    boolean hold(int row) {
      return rows.isEmpty()
          || rows.stream().anyMatch(those -> those.getKey() <= row && row <= those.getValue());
    }
  }

  /**
   * @param problems of all tables
   * @param all the classes of all tables
   */
  Cautions(List<Problem> problems, List<ClassSession> all) {
    for (Problem problem : problems) {
      if (problem.code().equals(UNREAD) && HOURS_UNREAD.matcher(problem.what()).matches()) {
        unreadHours.add(problem.place());
      }
      if (TOLD.contains(problem.code())) {
        byRow.putIfAbsent(problem.place(), problem.what());
      } else if (TOLD_OF_SINGLES.contains(problem.code())
          && problem.severity() == Problem.Severity.WARNING) {
        bySingle.putIfAbsent(problem.place(), problem.what());
      } else if (problem.code().equals(END_FROM_TITLE)) {
        end(problem.what())
            .ifPresent(
                day -> ends.put(sheet(problem.place()), new Ends(day, rows(problem.what()))));
      }
    }
    Strays strays = new Strays(all, Set.copyOf(bySingle.keySet()));
    bySingle
        .keySet()
        .retainAll(
            all.stream()
                .filter(session -> bySingle.containsKey(session.origin().place()))
                .filter(strays::isOne)
                .map(session -> session.origin().place())
                .collect(Collectors.toSet()));
  }

  private static Problem.Place sheet(Problem.Place place) {
    return Problem.Place.row(place.file(), place.sheet(), 0);
  }

  private static Optional<LocalDate> end(String what) {
    Matcher day = DAY.matcher(what);
    return day.find()
        ? Optional.of(
            LocalDate.of(
                Integer.parseInt(day.group(3)),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(1))))
        : Optional.empty();
  }

  private static List<Map.Entry<Integer, Integer>> rows(String what) {
    Matcher listed = ROWS.matcher(what);
    return listed.find()
        ? RANGE
            .matcher(listed.group(1))
            .results()
            .map(
                range -> {
                  String last = Optional.ofNullable(range.group(2)).orElse(range.group(1));
                  return Map.entry(Integer.parseInt(range.group(1)), Integer.parseInt(last));
                })
            .toList()
        : List.of();
  }

  /** Its days and hours; an end that only its table says is told as that of the table. */
  String when(ClassSession session, LocalDate today) {
    String said = ClassTimes.said(Held.inForce(session).whenAndWhere(), today);
    return read(
        session,
        endOfTable(session)
            .map(Wording::date)
            .map(end -> said.replace(end, Sentences.say("end-of-table", end)))
            .orElse(said));
  }

  /** Whether its row, and not only its table, says on which day it ends. */
  boolean saysEnd(ClassSession session) {
    return session.when().span().last().isPresent() && endOfTable(session).isEmpty();
  }

  /** Whether its row has hours that nobody could read. */
  boolean hasUnreadHours(ClassSession session) {
    return unreadHours.contains(session.origin().place())
        && session.when().meetings().stream().allMatch(m -> m.hours() instanceof Hours.Unstated);
  }

  /** What is said of it, without that hours are left out where they could only not be read. */
  String read(ClassSession session, String said) {
    return hasUnreadHours(session)
        ? said.replace(UNSTATED, Sentences.say("unread-hour"))
            .replace(Wording.capital(UNSTATED), Wording.capital(Sentences.say("unread-hour")))
        : said;
  }

  /** That nobody knows how a class goes on after the end of its table, if a day is after it. */
  Optional<String> afterTable(ClassSession session, LocalDate day, String head) {
    return endOfTable(session)
        .filter(day::isAfter)
        .map(end -> Sentences.say("after-table", head, Wording.date(end), whom(session)));
  }

  /** Those that may go on, though the title of their table names no day so late. */
  List<String> afterTable(List<ClassSeries> all, Span span, LocalDate day, Described described) {
    return all.stream()
        .map(ClassSeries::session)
        .filter(
            session ->
                session.when().meetings().stream()
                    .anyMatch(
                        meeting ->
                            meeting.weekdays().contains(day.getDayOfWeek())
                                && span.hours().holds(meeting.hours())))
        .flatMap(session -> afterTable(session, day, described.head(session)).stream())
        .toList();
  }

  /** The last day of a class that is only the one of its table. */
  private Optional<LocalDate> endOfTable(ClassSession session) {
    return Optional.ofNullable(ends.get(sheet(session.origin().place())))
        .filter(those -> those.hold(session.origin().row()))
        .map(Ends::day)
        .filter(day -> session.when().span().last().filter(day::equals).isPresent());
  }

  /** "Lưu ý, lịch có chỗ chưa khớp: …; xin hỏi lại …." */
  Optional<String> of(ClassSession session) {
    return what(session).map(what -> Sentences.say("caution", plain(what), whom(session)));
  }

  /** The same of some classes in a list. */
  List<String> of(List<ClassSession> sessions) {
    List<String> lines = new ArrayList<>();
    List<ClassSession> doubted =
        sessions.stream().distinct().filter(session -> what(session).isPresent()).toList();
    doubted.stream()
        .limit(MOST)
        .forEach(
            session ->
                lines.add(
                    Sentences.say(
                        "caution-of",
                        plain(what(session).orElse("")),
                        whom(session),
                        session.title())));
    if (doubted.size() > MOST) {
      String others =
          doubted.stream()
              .skip(MOST)
              .map(session -> Sentences.say("quoted", session.title()))
              .distinct()
              .collect(Collectors.joining(", "));
      lines.add(Sentences.say("caution-others", others));
    }
    return lines;
  }

  private Optional<String> what(ClassSession session) {
    Problem.Place place = session.origin().place();
    return Optional.ofNullable(byRow.get(place))
        .or(() -> Optional.ofNullable(bySingle.get(place)).filter(w -> session.isSingle()));
  }

  /** Without the other row: who reads the answer has no table. */
  private static String plain(String what) {
    return Wording.small(OTHER_ROW.matcher(what).replaceAll("")).replaceAll("[.\\s]+$", "");
  }

  private static String whom(ClassSession session) {
    return PhoneNumbers.whom(session)
        .map(Wording::small)
        .orElseGet(() -> Sentences.say("the-centre"));
  }
}
