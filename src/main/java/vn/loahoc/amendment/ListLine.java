package vn.loahoc.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;

/**
 * A line of a list of activities: "- 8 giờ sáng thứ Hai, 02/10/2023: Lễ khai mạc …, tại …".
 *
 * @param heading the line above the list, which may tell the day of all of it
 */
record ListLine(String text, String heading) {

  static final String BULLET = "- ";

  private static final String CUT = "…";

  /** Less than that may begin another title as well. */
  private static final int LEAST_OF_A_TITLE = 20;

  private static final Pattern DATE = Pattern.compile("(?<![0-9/])[0-9]{2}/[0-9]{2}(?:/[0-9]{4})?");

  /** A title has nothing but these before and behind it; else it is part of a longer one. */
  private static final Pattern BEFORE = Pattern.compile("(?:^|[-:,;.] )$");

  private static final Pattern BEHIND = Pattern.compile("^\\s*(?:[.,;:!?…(]|$)");

  /** Those of a text that has lists. */
  static List<ListLine> of(List<String> lines) {
    List<ListLine> told = new ArrayList<>();
    String heading = "";
    for (String line : lines) {
      heading = line.startsWith(BULLET) ? heading : line;
      told.add(new ListLine(line, heading));
    }
    return told;
  }

  /** Whether it tells an activity of a plan as its source has it. */
  boolean tells(Occurrence source, Agenda agenda) {
    Optional<String> before = before(source.title());
    return text.startsWith(BULLET)
        && before.isPresent()
        && isOfDays(before.get(), source)
        && isOfWard(source, agenda)
        && agenda.all().stream().noneMatch(other -> mayBeMeant(other, source));
  }

  /** Another of its days, the title of which is longer and stands here, or begins as a cut one. */
  private boolean mayBeMeant(Occurrence other, Occurrence source) {
    boolean cut = !small(text).contains(small(source.title()));
    return isLonger(other.title(), source.title())
        || (cut
            && !other.title().equals(source.title())
            && before(other.title()).filter(before -> isOfDays(before, other)).isPresent());
  }

  /** Whether it tells a meeting of a class as it is held now, which its answer knew already. */
  boolean tellsHeld(Occurrence meeting, Agenda agenda) {
    String hours = CalendarWords.hours(meeting.when()).orElse("");
    String day = Wording.day(meeting.when().first());
    boolean begins =
        text.startsWith(BULLET + Wording.capital(hours) + ": " + meeting.title())
            || text.startsWith(BULLET + hours + ", " + day + ", " + meeting.title());
    return begins
        && !meeting.isCancelled()
        && text.endsWith(").") // which says that it is otherwise than usual
        && isOfDays(text, meeting)
        && meeting.where().place().filter(place -> !text.contains(place)).isEmpty()
        && isOfWard(meeting, agenda);
  }

  /** Whether it says its day itself, so that what stands for it has to. */
  boolean isDated(Occurrence source) {
    return before(source.title()).stream().flatMap(ListLine::dates).findAny().isPresent();
  }

  /** Whether it has the place too: of several alike it is the likeliest. */
  boolean isAt(Occurrence source) {
    return source.where().place().filter(text::contains).isPresent();
  }

  /** What stands before a title; nothing where the title does not stand by itself. */
  private Optional<String> before(String title) {
    String small = small(text);
    String wanted = small(title);
    for (int at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
      String before = small.substring(0, at);
      String behind = small.substring(at + wanted.length());
      if (BEFORE.matcher(before).find() && BEHIND.matcher(behind).find()) {
        return Optional.of(before);
      }
    }
    return beforeCut(wanted, small);
  }

  /** The same of one that was cut to fit: "Hướng dẫn 10 phường tổ chức…". */
  private static Optional<String> beforeCut(String wanted, String small) {
    int cut = small.indexOf(CUT);
    for (int at = cut - LEAST_OF_A_TITLE; at >= 0; at--) {
      String before = small.substring(0, at);
      if (wanted.startsWith(small.substring(at, cut)) && BEFORE.matcher(before).find()) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private boolean isLonger(String other, String title) {
    return other.length() > title.length() && other.contains(title) && text.contains(other);
  }

  private boolean isOfDays(String before, Occurrence source) {
    LocalDate first = source.when().first();
    LocalDate last = source.when().last();
    List<String> own = dates(before).toList();
    if (own.isEmpty()) {
      List<String> above = dates(heading).toList();
      // two are a span, in which a line without a day may be on any
      return above.size() != 1
          || first.datesUntil(last.plusDays(1)).map(Wording::date).anyMatch(above::contains);
    }
    Set<String> known = Set.copyOf(List.of(Wording.date(first), Wording.date(last)));
    return own.contains(Wording.date(first)) && known.containsAll(own);
  }

  private static Stream<String> dates(String text) {
    return DATE.matcher(text).results().map(MatchResult::group);
  }

  /** A ward in the title or the place is not whose it is. */
  private boolean isOfWard(Occurrence source, Agenda agenda) {
    String rest = small(text).replace(small(source.title()), " ");
    for (String place : source.where().place().map(p -> p.split(";\\s*")).orElse(new String[0])) {
      rest = rest.replace(small(place), " ");
    }
    Set<String> named = WardNames.in(rest, agenda.wards());
    return named.isEmpty()
        || source.where().ward().isEmpty()
        || source.where().ward().filter(named::contains).isPresent();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
