package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.loahoc.place.Ward;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/**
 * What the title block of a sheet, its name and its file say for all rows.
 *
 * @param centre whose timetable it is
 * @param wardWords words that speak of a ward
 * @param year the year it names
 * @param span the days for which it holds
 * @param sample whether it is made up
 */
record Head(
    Optional<String> centre,
    Optional<String> wardWords,
    OptionalInt year,
    TimeRule.Span span,
    boolean sample) {

  private static final Pattern END_OF_NAME = Pattern.compile("[,;(–:\\n]| - ");
  private static final int LONGEST_NAME = 120;

  /**
   * @param lines the lines above the headings, then the name of the sheet
   * @param otherwise the year if none is named
   */
  static Head of(List<String> lines, OptionalInt otherwise, WardNames wards) {
    OptionalInt year = year(lines, otherwise);
    Moments moments = new Moments(year);
    TimeRule.Span span = TimeRule.Span.OPEN;
    Optional<String> centre = Optional.empty();
    Optional<String> wardWords = Optional.empty();
    boolean sample = false;
    for (String line : lines) {
      sample |= Phrases.TALK.has(line, "sample");
      if (centre.isEmpty()) {
        centre = centre(line, moments, wards);
      }
      if (wardWords.isEmpty() && wards.spokenOf(line, LocalDate.MAX).isPresent()) {
        wardWords = Optional.of(line);
      }
      span = span.equals(TimeRule.Span.OPEN) ? span(line, moments) : span;
    }
    return new Head(centre, wardWords, year, span, sample);
  }

  /** The name of a centre in a line: "LỊCH HỌC CỦA TTHTCĐ PHƯỜNG MẪU, QUÝ 4". */
  static Optional<String> centre(String line, Moments moments, WardNames wards) {
    Optional<Phrases.Hit> hit =
        Phrases.TALK.find(line).stream().filter(h -> h.key().equals("centre")).findFirst();
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    int from = hit.get().from();
    int to =
        moments.find(line).stream()
            .mapToInt(TimeMention::from)
            .filter(at -> at > from)
            .min()
            .orElse(line.length());
    String name = END_OF_NAME.split(line.substring(from, to), 2)[0].strip();
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

  /** "tháng 10/2023", "áp dụng từ 02/10 đến 31/12"; a single day is when the sheet was written. */
  private static TimeRule.Span span(String line, Moments moments) {
    for (TimeMention mention : moments.find(line)) {
      boolean day = mention.stated().date() || mention.span().grain() == Grain.MONTH;
      LocalDate first = Moments.first(mention);
      if (day && mention.recurrence().isEmpty() && moments.dated(mention)) {
        if (mention.bound() == Bound.FROM) {
          return new TimeRule.Span(Optional.of(first), Optional.empty());
        }
        if (mention.bound() == Bound.AT && Moments.last(mention).isAfter(first)) {
          return new TimeRule.Span(Optional.of(first), Optional.of(Moments.last(mention)));
        }
      }
    }
    return TimeRule.Span.OPEN;
  }
}
