package vn.loahoc.corpus;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Reads "1 ngày, 2 giờ", "30 phút", "tối hôm trước", "trước 2 ngày lúc 8h sáng". */
public final class AheadWords {

  private static final int LONGEST = 120;
  private static final int NOON = 12;

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;+&/]|\\bva\\b)\\s*");

  private static final String CLOCK =
      "(?:vao )?(?:luc )?(\\d{1,2}) ?(?:h|g|gio|:) ?(\\d{2})?"
          + "(?: (?:buoi )?(sang|trua|chieu|toi))?";

  private static final Pattern EVENING =
      Pattern.compile("(?:vao )?(?:buoi )?toi (?:hom |bua |ngay )?truoc");

  private static final Pattern DAY_BEFORE =
      Pattern.compile(CLOCK + " (?:cua )?(?:hom|bua|ngay) truoc(?: do)?");

  private static final Pattern DAYS =
      Pattern.compile(
          "(?:truoc )?(\\d{1,2}) ?(?:ngay|hom|bua)(?: truoc)?(?: " + CLOCK + ")?(?: truoc)?");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?:truoc )?(\\d{1,3}|nua) ?(phut|ph|p|gio|tieng|h)"
              + "(?: ?(ruoi|\\d{1,2})(?: ?(?:phut|ph|p))?)?(?: truoc)?");

  private AheadWords() {}

  /** In the order written, each once; nothing if any part of it is not understood. */
  public static Optional<List<Ahead>> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<Ahead> all = new ArrayList<>();
    for (String part : BETWEEN.split(Folding.fold(Spelling.normalize(text)).strip())) {
      Optional<Ahead> one = one(part.replaceAll("\\s+", " ").strip());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      if (!all.contains(one.get())) {
        all.add(one.get());
      }
    }
    return all.size() > Ahead.MOST ? Optional.empty() : Optional.of(List.copyOf(all));
  }

  private static Optional<Ahead> one(String part) {
    if (EVENING.matcher(part).matches()) {
      return Optional.of(new Ahead.Days(1, Optional.empty()));
    }
    Matcher before = DAY_BEFORE.matcher(part);
    if (before.matches()) {
      return clock(before, 1).map(at -> new Ahead.Days(1, Optional.of(at)));
    }
    Matcher days = DAYS.matcher(part);
    if (days.matches()) {
      return days(days);
    }
    Matcher span = SPAN.matcher(part);
    return span.matches() ? span(span) : Optional.empty();
  }

  private static Optional<Ahead> days(Matcher match) {
    int days = Integer.parseInt(match.group(1));
    Optional<LocalTime> at = match.group(2) == null ? Optional.empty() : clock(match, 2);
    boolean possible = days >= 1 && days <= Ahead.LONGEST.toDays();
    return possible && at.isPresent() == (match.group(2) != null)
        ? Optional.of(new Ahead.Days(days, at))
        : Optional.empty();
  }

  private static Optional<Ahead> span(Matcher match) {
    int unit = match.group(2).startsWith("p") ? 1 : 60;
    int minutes = match.group(1).equals("nua") ? unit / 2 : Integer.parseInt(match.group(1)) * unit;
    String more = match.group(3);
    if (more != null && unit == 1) {
      return Optional.empty();
    }
    int rest = more == null ? 0 : more.equals("ruoi") ? unit / 2 : Integer.parseInt(more);
    return Optional.of(Duration.ofMinutes(minutes + rest))
        .filter(d -> d.compareTo(Ahead.SHORTEST) >= 0 && d.compareTo(Ahead.LONGEST) <= 0)
        .map(Ahead.Span::new);
  }

  /** The hour of three groups of {@link #CLOCK}; nothing if there is no such hour. */
  private static Optional<LocalTime> clock(Matcher match, int group) {
    int hour = Integer.parseInt(match.group(group));
    int minute = match.group(group + 1) == null ? 0 : Integer.parseInt(match.group(group + 1));
    String part = match.group(group + 2);
    boolean later = part != null && !part.equals("sang") && hour < NOON && hour > 0;
    int full = later && !(part.equals("trua") && hour > 9) ? hour + NOON : hour;
    return full > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(full, minute));
  }
}
