package vn.loahoc.corpus;

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

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;+&/]|\\bva\\b)\\s*");

  private static final Pattern EVENING = Pattern.compile(AheadPieces.EVENING);

  private static final Pattern DAY_BEFORE = Pattern.compile(AheadPieces.DAY_BEFORE);

  private static final Pattern DAYS =
      Pattern.compile(
          "(?:truoc )?"
              + AheadPieces.DAYS
              + "(?: truoc)?(?: "
              + AheadPieces.CLOCK
              + ")?(?: truoc)?");

  private static final Pattern SPAN =
      Pattern.compile("(?:truoc )?" + AheadPieces.SPAN + "(?: truoc)?");

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
      return AheadPieces.clock(before).map(at -> new Ahead.Days(1, Optional.of(at)));
    }
    Matcher days = DAYS.matcher(part);
    if (days.matches()) {
      return AheadPieces.daysAndClock(days);
    }
    Matcher span = SPAN.matcher(part);
    return span.matches() ? AheadPieces.span(span) : Optional.empty();
  }
}
