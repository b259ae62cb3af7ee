package vn.loahoc.exam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Source;
import vn.loahoc.exam.Claim.Kind;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;

/**
 * Finds what an answer states and its sources do not. What may stand in an answer without a source
 * is listed in {@code exam/README.md}, each with its reason.
 */
final class Grounding {

  /** Numbers of a list, at the start of a line or in a row: "1. … 2. …". */
  private static final Pattern ENUMERATION =
      Pattern.compile("(?m)(?:^\\s*|(?<=\\s))(\\d{1,2})[.)](?=\\s)");

  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*(?:[-•+*]|\\d{1,2}[.)])\\s");

  private static final Pattern WEEKDAY_OF_DATE =
      Pattern.compile(
          "(?iU)(chủ nhật|thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7]))[,\\s(]+(?:ngày\\s+)?"
              + "(\\d{1,2}(?:[/-]\\d{1,2}(?:[/-]\\d{4})?|\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?))");

  private static final Pattern WEEKDAY_NUMBER =
      Pattern.compile("(?iU)(?<!\\p{L})thứ\\s+[2-7](?!\\d)");

  private final List<String> knownPlaces;

  /**
   * @param knownPlaces names that are places wherever they stand
   */
  Grounding(Collection<String> knownPlaces) {
    this.knownPlaces = knownPlaces.stream().filter(name -> !name.isBlank()).toList();
  }

  /** In the order of the answer; empty if everything stands in a source. */
  List<String> unsourced(ExamQuestion question, Answer answer) {
    Permitted permitted = permitted(question, answer);
    String text = Spelling.nfc(answer.text());
    Set<String> unsourced = new LinkedHashSet<>();
    Set<String> counts = counts(answer, text);
    String withoutNumbering = WEEKDAY_NUMBER.matcher(withoutEnumeration(text)).replaceAll("thứ");
    for (Claim claim : ClaimReader.read(withoutNumbering)) {
      boolean counted = claim.kind() == Kind.NUMBER && counts.contains(claim.value());
      if (!counted && !permitted.allows(claim)) {
        unsourced.add(claim.text());
      }
    }
    unsourced.addAll(wrongWeekdays(text, permitted));
    Permitted answered = new Permitted(List.of(text), List.of(), question.today(), Set.of());
    knownPlaces.stream()
        .filter(name -> answered.says(name) && !permitted.allowsPlace(name))
        .forEach(unsourced::add);
    return List.copyOf(unsourced);
  }

  private static Permitted permitted(ExamQuestion question, Answer answer) {
    List<String> sources = new ArrayList<>();
    for (Source source : answer.sources()) {
      sources.add(source.document());
      sources.add(source.section());
      sources.add(source.quote());
    }
    List<String> turns = new ArrayList<>(List.of(question.question()));
    question.previous().ifPresent(turns::add);
    Set<LocalDate> asked = new HashSet<>();
    turns.forEach(turn -> asked.addAll(days(turn, question.today())));
    return new Permitted(sources, turns, question.today(), asked);
  }

  /** The days a question is about; of more than a week only the first and the last. */
  private static List<LocalDate> days(String question, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (TimeMention mention : TimeExpressions.find(question, Anchor.chat(today.atTime(8, 0)))) {
      LocalDate first = mention.span().start().toLocalDate();
      LocalDate last = mention.span().end().minusMinutes(1).toLocalDate();
      if (ChronoUnit.DAYS.between(first, last) < 7) {
        days.addAll(first.datesUntil(last.plusDays(1)).toList());
      } else {
        days.add(first);
        days.add(last);
      }
    }
    return days;
  }

  /** An answer may count what it lists, and number what it offers to choose from. */
  private static Set<String> counts(Answer answer, String text) {
    Set<String> counts = new HashSet<>();
    long listed = BULLET.matcher(text).results().count();
    if (listed > 0) {
      counts.add(String.valueOf(listed));
    }
    if (answer instanceof Answer.Choose choose) {
      for (int i = 1; i <= choose.choices().size(); i++) {
        counts.add(String.valueOf(i));
      }
    }
    return counts;
  }

  /** Blanks the numbers of a list, which must run on from 1. */
  private static String withoutEnumeration(String text) {
    StringBuilder blanked = new StringBuilder(text);
    int last = 0;
    for (MatchResult match : ENUMERATION.matcher(text).results().toList()) {
      int number = Integer.parseInt(match.group(1));
      if (number == 1 || number == last + 1) {
        last = number;
        for (int i = match.start(1); i < match.end(1); i++) {
          blanked.setCharAt(i, ' ');
        }
      }
    }
    return blanked.toString();
  }

  /** A weekday may be computed from its date, and must then be the right one. */
  private static List<String> wrongWeekdays(String text, Permitted permitted) {
    List<String> wrong = new ArrayList<>();
    for (MatchResult match : WEEKDAY_OF_DATE.matcher(text).results().toList()) {
      DayOfWeek said = weekday(Spelling.nfc(match.group(1)).toLowerCase(Locale.ROOT));
      List<LocalDate> days =
          ClaimReader.read(match.group(2)).stream()
              .filter(claim -> claim.kind() == Kind.DATE)
              .flatMap(claim -> permitted.daysOf(claim.value()).stream())
              .toList();
      boolean right = days.stream().anyMatch(day -> day.getDayOfWeek() == said);
      if (!days.isEmpty() && !right && !permitted.says(match.group())) {
        wrong.add(match.group());
      }
    }
    return wrong;
  }

  private static DayOfWeek weekday(String name) {
    return switch (name.substring(name.lastIndexOf(' ') + 1)) {
      case "hai", "2" -> DayOfWeek.MONDAY;
      case "ba", "3" -> DayOfWeek.TUESDAY;
      case "tư", "4" -> DayOfWeek.WEDNESDAY;
      case "năm", "5" -> DayOfWeek.THURSDAY;
      case "sáu", "6" -> DayOfWeek.FRIDAY;
      case "bảy", "7" -> DayOfWeek.SATURDAY;
      default -> DayOfWeek.SUNDAY;
    };
  }
}
