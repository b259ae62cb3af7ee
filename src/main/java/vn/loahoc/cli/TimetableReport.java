package vn.loahoc.cli;

import java.io.PrintWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Enrolment;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.ProblemCatalogue;
import vn.loahoc.time.DayRuns;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** Timetables as {@code corpus check} prints them: a table of classes, a table of what to mend. */
final class TimetableReport {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final String FOLDER = "/timetable/";

  /** So many problems of a kind that one line is better. */
  private static final int MANY = 3;

  private static final int MOST_DAYS = 12;
  private static final int FIRST_DAYS = 4;

  private final PrintWriter out;

  TimetableReport(PrintWriter out) {
    this.out = out;
  }

  static boolean isOfTimetable(Problem problem) {
    return problem.place().file().contains(FOLDER);
  }

  /** The classes of a campaign, file by file and sheet by sheet. */
  void print(List<ClassSession> sessions) {
    Map<String, List<ClassSession>> sheets = new LinkedHashMap<>();
    for (ClassSession session : sessions) {
      sheets.computeIfAbsent(sheet(session.origin().place()), s -> new ArrayList<>()).add(session);
    }
    sheets.forEach(
        (sheet, classes) -> {
          boolean samples = classes.stream().anyMatch(ClassSession::sample);
          out.println("  " + sheet + (samples ? " (dữ liệu mẫu)" : ""));
          TextTable table = new TextTable(5, 34, 46, 40);
          table.row("Hàng", "Lớp", "Khi nào", "Ở đâu");
          classes.forEach(
              session ->
                  table.row(
                      String.valueOf(session.origin().row()),
                      session.title() + enrolled(session.offer()),
                      when(session.when()),
                      where(session)));
          table.print(out);
          out.println();
        });
  }

  /** " (20/20 chỗ, đã đủ)" where the row says how full the class is. */
  private static String enrolled(ClassSession.Offer offer) {
    Enrolment enrolment = offer.enrolment();
    if (!enrolment.isKnown()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (enrolment.enrolled().isPresent()) {
      String places = offer.places().isPresent() ? "/" + offer.places().getAsInt() + " chỗ" : "";
      parts.add("đã ghi danh " + enrolment.enrolled().getAsInt() + places);
    }
    if (offer.isFull()) {
      parts.add("đã đủ");
    } else if (offer.left().isPresent()) {
      parts.add("còn " + offer.left().getAsInt() + " chỗ");
    } else if (enrolment.state() == Enrolment.State.OPEN) {
      parts.add("còn nhận");
    }
    return " (" + String.join(", ", parts) + ")";
  }

  /** What is wrong with timetables: sheet by sheet, what is worst first. */
  void printProblems(List<Problem> problems) {
    Map<String, List<Problem>> sheets = new LinkedHashMap<>();
    for (Problem problem : problems) {
      sheets.computeIfAbsent(sheet(problem.place()), s -> new ArrayList<>()).add(problem);
    }
    sheets.forEach(
        (sheet, found) -> {
          out.println("Cần xem lại: " + sheet);
          TextTable table = new TextTable(5, 10, 60, 60);
          table.row("Hàng", "Mức", "Chuyện gì", "Cách sửa");
          List<Problem> sorted = found.stream().sorted(Problem.URGENT_FIRST).toList();
          Set<String> told = new HashSet<>();
          for (Problem problem : sorted) {
            Optional<String> together = together(problem, sorted);
            if (together.isEmpty()) {
              row(row(problem), problem, problem.what(), table);
            } else if (told.add(problem.mend())) {
              row("", problem, together.get(), table);
            }
          }
          table.print(out);
          out.println();
        });
  }

  /** One sentence for all problems of a kind, if they are many and need only to be counted. */
  private static Optional<String> together(Problem one, List<Problem> all) {
    List<Problem> same =
        all.stream()
            .filter(p -> p.code().equals(one.code()) && p.mend().equals(one.mend()))
            .toList();
    String rows = same.stream().map(TimetableReport::row).collect(Collectors.joining(", "));
    return ProblemCatalogue.together(one.code(), same.size(), rows)
        .filter(s -> same.size() >= MANY);
  }

  private static void row(String where, Problem problem, String what, TextTable table) {
    table.row(
        where,
        CorpusCheckReport.severity(problem),
        what + " [" + problem.code() + "]",
        problem.mend());
  }

  private static String row(Problem problem) {
    OptionalInt row = problem.place().row();
    return row.isPresent() ? String.valueOf(row.getAsInt()) : "";
  }

  private static String sheet(Problem.Place place) {
    return place.file() + place.sheet().map(name -> ", trang tính " + name).orElse("");
  }

  private static String where(ClassSession session) {
    StringJoiner where = new StringJoiner(", ");
    session.where().room().ifPresent(where::add);
    session.where().venue().ifPresent(where::add);
    session
        .where()
        .ward()
        .map(ward -> ward.type().vietnamese() + " " + ward.name())
        .or(session.where()::wardAsWritten)
        .ifPresent(where::add);
    return where.toString();
  }

  static String when(TimeRule rule) {
    StringJoiner all = new StringJoiner("; ");
    rule.meetings().forEach(meeting -> all.add(meeting(meeting)));
    rule.span().first().ifPresent(day -> all.add("từ " + DAY.format(day)));
    rule.span().last().ifPresent(day -> all.add("đến " + DAY.format(day)));
    if (!rule.exceptions().cancelled().isEmpty()) {
      all.add("nghỉ " + days(rule.exceptions().cancelled()));
    }
    rule.exceptions().moves().forEach(move -> all.add(move(move)));
    if (rule.exceptions().holidays()) {
      all.add("nghỉ lễ");
    }
    return all.length() == 0 ? "chưa ghi" : all.toString();
  }

  private static String meeting(TimeRule.Meeting meeting) {
    StringJoiner parts = new StringJoiner(", ");
    hours(meeting.hours()).ifPresent(parts::add);
    if (meeting.weekdays().size() == DayOfWeek.values().length) {
      parts.add("hằng ngày");
    } else if (!meeting.weekdays().isEmpty()) {
      parts.add(
          new TreeSet<>(meeting.weekdays())
              .stream()
                  .map(day -> day == DayOfWeek.SUNDAY ? "CN" : "T" + (day.getValue() + 1))
                  .collect(Collectors.joining(", ")));
    }
    if (!meeting.dates().isEmpty()) {
      parts.add(held(meeting.dates()));
    }
    return parts.toString();
  }

  /** Of many days the first, the last and their number. */
  private static String held(List<LocalDate> days) {
    return DayRuns.of(days).size() <= MOST_DAYS
        ? days(days)
        : days(days.subList(0, FIRST_DAYS))
            + " … "
            + days(days.subList(days.size() - 1, days.size()))
            + " ("
            + days.size()
            + " ngày)";
  }

  private static String move(TimeRule.Move move) {
    return move.from().map(day -> "dời " + DAY.format(day) + " sang ").orElse("học bù ")
        + DAY.format(move.to())
        + move.hours().flatMap(TimetableReport::hours).map(at -> " " + at).orElse("")
        + move.place().map(room -> ", " + room).orElse("");
  }

  private static Optional<String> hours(Hours hours) {
    return switch (hours) {
      case Hours.At(LocalTime start, Optional<LocalTime> end) ->
          Optional.of(start + end.map(to -> "–" + to).orElse(""));
      case Hours.Part part -> Optional.of(part.name());
      case Hours.Unstated ignored -> Optional.empty();
    };
  }

  private static String days(List<LocalDate> days) {
    return DayRuns.of(days).stream()
        .map(
            run ->
                run.isLong()
                    ? DAY.format(run.first()) + "–" + DAY.format(run.last())
                    : DAY.format(run.first()))
        .collect(Collectors.joining(", "));
  }
}
