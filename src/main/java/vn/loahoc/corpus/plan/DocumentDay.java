package vn.loahoc.corpus.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Section.Part;

/**
 * The day against which the dates of a document are read.
 *
 * @param day day of issue, or some day of its year
 * @param yearKnown false when nothing tells the year: dates without one then stay open
 * @param stamp true when only a web stamp told the year
 */
record DocumentDay(LocalDate day, boolean yearKnown, boolean stamp) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private static final Pattern YEAR =
      Pattern.compile("(?iu)(?<!đến )năm (20\\d{2})(?!\\d|\\s?[-–])");
  private static final Pattern YEAR_AT_END = Pattern.compile("(?<!\\d|[-–/.])(20\\d{2})(?=:|$)");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d{2})(?!\\d)");
  private static final Pattern ISO_DATE =
      Pattern.compile("(?<!\\d)(20\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern LONG_DATE =
      Pattern.compile("(?iu)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(20\\d{2})(?!\\d)");
  private static final Pattern WEB_DATE =
      Pattern.compile("(?iu)tháng (\\p{L}+(?: \\p{L}+)?) (\\d{1,2}), (20\\d{2})");
  private static final List<String> MONTHS =
      List.of(
          "một",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");
  private static final Pattern PRINTED = Pattern.compile("(?iu)^(?:print|in trang|in bài|in ra)");

  /** By falling trust: title, day of issue, text, folder name, posting stamp. */
  static DocumentDay of(Outline outline, Optional<LocalDate> issued) {
    Optional<Integer> titled =
        outline
            .paragraphs(Part.HEAD)
            .flatMap(p -> years(p.paragraph().text()).stream())
            .findFirst();
    if (issued.isPresent()) {
      return known(issued.get(), titled.orElse(issued.get().getYear()));
    }
    if (titled.isPresent()) {
      return new DocumentDay(LocalDate.of(titled.get(), 1, 1), true, false);
    }
    Optional<Integer> written =
        outline
            .paragraphs(Part.BODY, Part.BASIS)
            .flatMap(p -> years(p.paragraph().text()).stream())
            .findFirst()
            .or(() -> dateIn(outline, Part.BODY).map(LocalDate::getYear))
            .or(() -> folderYear(outline.file()));
    if (written.isPresent()) {
      return new DocumentDay(LocalDate.of(written.get(), 1, 1), true, false);
    }
    return posted(outline)
        .map(day -> new DocumentDay(day, true, true))
        .orElse(new DocumentDay(LocalDate.of(FIRST_YEAR, 1, 1), false, false));
  }

  /** The day a web page says it was posted; a print stamp says nothing about that. */
  static Optional<LocalDate> posted(Outline outline) {
    return outline
        .paragraphs(Part.FURNITURE)
        .map(p -> p.paragraph().text())
        .filter(text -> !PRINTED.matcher(text).find())
        .flatMap(text -> date(text).stream())
        .findFirst();
  }

  /** The first full date of a text, by plain figures. */
  static Optional<LocalDate> date(String text) {
    for (Pattern pattern : List.of(DATE, LONG_DATE)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return day(matcher.group(3), matcher.group(2), matcher.group(1));
      }
    }
    Matcher iso = ISO_DATE.matcher(text);
    if (iso.find()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher web = WEB_DATE.matcher(text);
    if (web.find()) {
      int month = MONTHS.indexOf(web.group(1).toLowerCase(Locale.ROOT)) + 1;
      return day(web.group(3), String.valueOf(month), web.group(2));
    }
    return Optional.empty();
  }

  /** The years a text names as "năm 2023" or at the end of a title, without periods of years. */
  static List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    for (Pattern pattern : List.of(YEAR, YEAR_AT_END)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int year = Integer.parseInt(matcher.group(1));
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
          years.add(year);
        }
      }
    }
    return years;
  }

  private static DocumentDay known(LocalDate issued, int year) {
    boolean near = Math.abs(issued.getYear() - year) <= 1;
    LocalDate day = near && issued.getYear() != year ? LocalDate.of(year, 1, 1) : issued;
    return new DocumentDay(day, true, false);
  }

  private static Optional<LocalDate> dateIn(Outline outline, Part part) {
    return outline.paragraphs(part).flatMap(p -> date(p.paragraph().text()).stream()).findFirst();
  }

  private static Optional<Integer> folderYear(String file) {
    Matcher matcher = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)").matcher(file);
    return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
