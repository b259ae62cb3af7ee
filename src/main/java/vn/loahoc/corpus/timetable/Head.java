package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.loahoc.place.Ward;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/**
 * What the title block of a sheet, its name and its file say for all rows.
 *
 * @param centre whose timetable it is
 * @param wardWords words that speak of a ward
 * @param year the year it names
 * @param span the days for which it holds
 * @param ofRows those of a row that names none itself
 * @param spanLine the line that says so
 * @param week the week of the campaign, if they name one
 * @param ofWeek whether the span is only that of a week that the title greets
 * @param sample whether it is made up
 */
record Head(
    Optional<String> centre,
    Optional<String> wardWords,
    OptionalInt year,
    TimeRule.Span span,
    TimeRule.Span ofRows,
    Optional<String> spanLine,
    Optional<TimeRule.Span> week,
    boolean ofWeek,
    boolean sample) {

  /** Of a bracket, or of quotation marks around more than the name, only the end may be seen. */
  private static final Pattern END_OF_NAME =
      Pattern.compile("[,;()\\[\\]–:\\n]| - |(?<!“[^”]{0,100})”");

  /** "các trung tâm" is no name of one. */
  private static final Pattern SEVERAL = Pattern.compile("(?iu).*\\b(?:các|những|cac)\\s+$");

  /** Between the names of a list. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)\\s*[-–—,;/&+]\\s*|\\s+(?:và|va)\\s+");

  private static final int LONGEST_NAME = 120;

  /**
   * @param lines the lines above the headings, then the name of the sheet
   * @param otherwise the year if none is named
   */
  static Head of(List<String> lines, OptionalInt otherwise, WardNames wards) {
    OptionalInt year = year(lines.stream().map(HeadSpan::withoutWeekdaySpans).toList(), otherwise);
    Moments moments = new Moments(year);
    Optional<String> centre = Optional.empty();
    Optional<String> wardWords = Optional.empty();
    boolean sample = false;
    for (String line : lines) {
      sample |= Phrases.TALK.has(line, "sample");
      if (isOfSeveral(line, wards)) {
        continue;
      }
      if (centre.isEmpty()) {
        centre = centre(line, moments, wards);
      }
      if (wardWords.isEmpty() && wards.spokenOf(line, LocalDate.MAX).isPresent()) {
        wardWords = Optional.of(line);
      }
    }
    HeadSpan span = HeadSpan.of(lines, moments, year);
    Optional<TimeRule.Span> week = CampaignDays.week(lines, span.week().orElse(span.days()));
    return new Head(
        centre,
        wardWords,
        year,
        span.days(),
        span.days(),
        span.line(),
        week,
        span.isOfWeek(),
        sample);
  }

  /** Whether a line names several wards, so that it says of no row which is its own. */
  private static boolean isOfSeveral(String line, WardNames wards) {
    return BETWEEN
            .splitAsStream(line)
            .filter(part -> part.chars().anyMatch(Character::isLetter))
            .flatMap(
                part ->
                    wards
                        .spokenOf(part, LocalDate.MAX)
                        .or(() -> wards.named(part, LocalDate.MAX))
                        .stream())
            .distinct()
            .count()
        > 1;
  }

  /** The same without an end, and of which no row has its first day. */
  Head withoutEnd() {
    TimeRule.Span since = new TimeRule.Span(span.first(), Optional.empty());
    TimeRule.Span open = TimeRule.Span.OPEN;
    return new Head(centre, wardWords, year, since, open, spanLine, week, ofWeek, sample);
  }

  /** The same without days. */
  Head withoutSpan() {
    TimeRule.Span open = TimeRule.Span.OPEN;
    return new Head(centre, wardWords, year, open, open, Optional.empty(), week, ofWeek, sample);
  }

  /** The same, but rows without an end have none. */
  Head withOpenRows() {
    TimeRule.Span open = new TimeRule.Span(ofRows.first(), Optional.empty());
    return new Head(centre, wardWords, year, span, open, spanLine, week, ofWeek, sample);
  }

  /** The name of a centre in a line: "LỊCH HỌC CỦA TTHTCĐ PHƯỜNG MẪU, QUÝ 4". */
  static Optional<String> centre(String line, Moments moments, WardNames wards) {
    Optional<Phrases.Hit> hit =
        Phrases.TALK.find(line).stream().filter(h -> h.key().equals("centre")).findFirst();
    if (hit.isEmpty() || SEVERAL.matcher(line.substring(0, hit.get().from())).matches()) {
      return Optional.empty();
    }
    int from = hit.get().from();
    int to =
        moments.find(line).stream()
            .mapToInt(TimeMention::from)
            .filter(at -> at > from)
            .min()
            .orElse(line.length());
    String kind = line.substring(from, hit.get().to());
    String name =
        (kind
                + END_OF_NAME
                    .split(line.substring(hit.get().to(), Math.max(to, hit.get().to())), 2)[0])
            .strip();
    String shortened = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return Optional.of(
        capitals(shortened) ? inSmallLetters(hit.get(), shortened, wards) : shortened);
  }

  private static boolean capitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /** A name in capitals is given as it would stand in a sentence, as far as its words are known. */
  private static String inSmallLetters(Phrases.Hit hit, String name, WardNames wards) {
    Optional<Ward> ward = wards.spokenOf(name, LocalDate.MAX);
    boolean shortName = hit.written().startsWith("tt");
    String kind =
        shortName
            ? name.substring(0, hit.to() - hit.from())
            : Character.toUpperCase(hit.written().charAt(0)) + hit.written().substring(1);
    String rest = name.substring(Math.min(name.length(), hit.to() - hit.from())).strip();
    return ward.map(w -> kind + " " + w.type().vietnamese() + " " + w.name())
        .orElse(rest.isEmpty() ? kind : name);
  }

  private static OptionalInt year(List<String> lines, OptionalInt otherwise) {
    Moments any = new Moments(OptionalInt.empty());
    OptionalInt named =
        lines.stream()
            .flatMap(line -> any.find(line).stream())
            .filter(mention -> mention.stated().year())
            .mapToInt(mention -> mention.span().start().getYear())
            .findFirst();
    return named.isPresent() ? named : otherwise;
  }
}
