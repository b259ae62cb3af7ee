package vn.loahoc.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loahoc.time.TimeMention.Stated;

/** One pass over the tokens of one text. */
final class Finder {

  private final String text;
  private final Tokens tokens;
  private final Anchor anchor;
  private final SpanReader reader;
  private final List<TimeMention> found = new ArrayList<>();

  Finder(String nfc, Anchor anchor) {
    this.text = nfc;
    this.tokens = Tokens.of(nfc, anchor.document());
    this.anchor = anchor;
    this.reader = new SpanReader(anchor);
  }

  /** How often a token was looked at so far. */
  long looks() {
    return tokens.looks();
  }

  int tokenCount() {
    return tokens.size();
  }

  List<TimeMention> find() {
    int i = 0;
    while (i < tokens.size()) {
      int end = listAt(i);
      if (end < 0) {
        end = phraseAt(i);
      }
      i = end < 0 ? i + 1 : end;
    }
    return List.copyOf(found);
  }

  private int listAt(int i) {
    List<Match> days = DayLists.at(tokens, i);
    if (days.isEmpty()) {
      days = WeekdayLists.ofOneWeek(tokens, i);
    }
    for (Match day : days) {
      add(new Phrase(day.from(), day.end(), day.frame(), null));
    }
    return days.isEmpty() ? -1 : days.getLast().end();
  }

  private int phraseAt(int i) {
    int skipped = Programmes.skip(tokens, i);
    if (skipped > 0) {
      return skipped;
    }
    Phrase phrase = Phrases.at(tokens, i);
    if (phrase == null) {
      return -1;
    }
    if (!Stamps.stamp(tokens, phrase)) {
      add(phrase);
    }
    return phrase.end();
  }

  private void add(Phrase phrase) {
    Frame until = phrase.until();
    TimeSpan span =
        until == null ? reader.read(phrase.frame()) : DayRanges.read(phrase.frame(), until, anchor);
    if (span != null) {
      found.add(mention(phrase, span, Bounds.before(tokens, phrase.from())));
    } else if (until != null) {
      apart(phrase, until);
    }
  }

  /** A range that runs backwards is kept as two times, so that the conflict can be shown. */
  private void apart(Phrase phrase, Frame until) {
    TimeSpan last = reader.read(until);
    if (last != null) {
      Phrase alone = new Phrase(phrase.from(), phrase.end(), until, null);
      found.add(mention(alone, last, Bound.UNTIL));
    }
  }

  private TimeMention mention(Phrase phrase, TimeSpan span, Bound bound) {
    int from = tokens.get(phrase.from()).from();
    int to = tokens.get(phrase.end() - 1).to();
    boolean range = phrase.until() != null || phrase.frame().hasAny(Slot.CLOCK_END, Slot.WEEKDAYS);
    return new TimeMention(
        from,
        to,
        text.substring(from, to),
        span,
        range ? Bound.AT : bound,
        stated(phrase),
        recurrence(phrase.frame()));
  }

  private static Stated stated(Phrase phrase) {
    Frame until = phrase.until();
    Frame f = phrase.frame();
    boolean year = f.has(Slot.YEAR) || (until != null && until.has(Slot.YEAR));
    boolean hour = f.namesHours() || (until != null && until.namesHours());
    boolean end = f.has(Slot.CLOCK_END) || (until != null && until.has(Slot.CLOCK));
    boolean date = f.has(Slot.DAY) || (until != null && until.has(Slot.DAY));
    return new Stated(f.namesDays() || until != null, year, hour, end, date, weekday(f));
  }

  private static Optional<DayOfWeek> weekday(Frame f) {
    Integer day = f.get(Slot.WEEKDAY);
    return day == null ? Optional.empty() : Optional.of(DayOfWeek.of(day));
  }

  private static Optional<Recurrence> recurrence(Frame f) {
    Integer days = f.get(Slot.WEEKDAYS);
    return days == null
        ? Optional.empty()
        : Optional.of(new Recurrence(weekdays(days), weekdays(f.get(Slot.EXCEPT))));
  }

  private static Set<DayOfWeek> weekdays(@Nullable Integer bits) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (bits != null && (bits >> (day.getValue() - 1) & 1) == 1) {
        days.add(day);
      }
    }
    return days;
  }
}
