package vn.loahoc.corpus.timetable;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeSet;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** Sessions, rules and problems in one line each, as the examples write them. */
final class Shown {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private Shown() {}

  /**
   * "T2,T4 18:00-20:00; [02/10/2023..]; -12/10/2023; 05/10/2023>08/10/2023 18:00 (Phòng 2); -lễ".
   */
  static String rule(TimeRule rule) {
    StringJoiner all = new StringJoiner("; ");
    for (TimeRule.Meeting meeting : rule.meetings()) {
      StringJoiner days = new StringJoiner(",");
      new TreeSet<>(meeting.weekdays())
          .forEach(day -> days.add(day.getValue() == 7 ? "CN" : "T" + (day.getValue() + 1)));
      meeting.dates().forEach(day -> days.add(DAY.format(day)));
      all.add((days + " " + hours(meeting.hours())).strip());
    }
    if (rule.span().first().isPresent() || rule.span().last().isPresent()) {
      all.add(
          "["
              + rule.span().first().map(DAY::format).orElse("")
              + ".."
              + rule.span().last().map(DAY::format).orElse("")
              + "]");
    }
    rule.exceptions().cancelled().forEach(day -> all.add("-" + DAY.format(day)));
    rule.exceptions().moves().forEach(move -> all.add(move(move)));
    if (rule.exceptions().holidays()) {
      all.add("-lễ");
    }
    return all.toString();
  }

  private static String move(TimeRule.Move move) {
    return move.from().map(DAY::format).orElse("+")
        + ">"
        + DAY.format(move.to())
        + move.hours().map(at -> " " + hours(at)).orElse("")
        + move.place().map(room -> " (" + room + ")").orElse("");
  }

  private static String hours(Hours hours) {
    return switch (hours) {
      case Hours.At(LocalTime start, Optional<LocalTime> end) ->
          start + end.map(to -> "-" + to).orElse("");
      case Hours.Part part -> part.name();
      case Hours.Unstated ignored -> "";
    };
  }

  static String session(ClassSession session) {
    StringJoiner line = new StringJoiner(" | ");
    line.add(session.origin().sheet().map(name -> name + " ").orElse("") + session.origin().row());
    line.add(session.title());
    line.add(session.centre().orElse("–"));
    line.add(session.where().ward().map(ward -> ward.name()).orElse("–"));
    line.add(
        String.join(
            ", ",
            List.of(session.where().room().orElse("–"), session.where().venue().orElse("–"))));
    line.add(rule(session.when()));
    return line + (session.sample() ? " | mẫu" : "");
  }

  /** For whom, how many, where to register, whom to ask, what it costs and what to bring. */
  static String offer(ClassSession.Offer offer) {
    StringJoiner line = new StringJoiner(" | ", "  ", "");
    line.add(offer.audience().orElse("–"));
    line.add(offer.places().isPresent() ? String.valueOf(offer.places().getAsInt()) : "–");
    line.add(offer.register().orElse("–"));
    line.add(offer.contact().orElse("–"));
    line.add(offer.fee().orElse("–"));
    line.add(offer.bring().orElse("–"));
    line.add(offer.parking().orElse("–"));
    return line.add(offer.note().orElse("–")).toString();
  }

  static String problem(Problem problem) {
    return problem.place().sheet().map(name -> name + " ").orElse("")
        + (problem.place().row().isPresent() ? problem.place().row().getAsInt() : "")
        + " | "
        + problem.code()
        + " | "
        + problem.what();
  }
}
