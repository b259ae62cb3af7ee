package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/**
 * Reads from a sentence what is held on another day, at another hour or in another room. What it
 * understood is blanked, so that the rest is read as ever. One sentence, one use.
 */
final class Changes {

  private static final int MOST = 12;
  private static final int DAYS_OF_A_WEEK = 7;

  private static final Map<String, Integer> NUMBERS =
      Map.of("một", 1, "mot", 1, "hai", 2, "ba", 3, "bốn", 4, "bon", 4);

  private static final Pattern RANGE_WORD = LoosePattern.of("(?:đến|tới|sang|qua|>|→|➔|➜|⇒)");
  private static final Pattern ARROW = Pattern.compile("[>→➔➜⇒]");
  private static final Pattern ONE = LoosePattern.of("\\bbuổi\\b");
  private static final Pattern PUT_OFF = LoosePattern.of("^(?:tạm )?hoãn.*");

  private final WhenDraft draft;
  private final RowDays days;
  private final Faults faults;
  private final ChangedText text;
  private boolean understood;

  Changes(String text, Moments moments, WhenDraft draft, RowDays days, Faults faults) {
    this.text = new ChangedText(text, moments, draft, faults);
    this.draft = draft;
    this.days = days;
    this.faults = faults;
  }

  /**
   * Reads it into the draft.
   *
   * @return what is left of it, of the same length
   */
  String read() {
    each(ChangePatterns.LISTS, this::list);
    each(ChangePatterns.PAUSES, this::pause);
    each(ChangePatterns.MOVES, this::move);
    each(ChangePatterns.ON_A_DAY, this::onADay);
    each(ChangePatterns.PUT_OFF, this::putOff);
    each(ChangePatterns.MADE_UP, found -> text.hasDayBefore(found) ? -1 : found.end());
    each(ChangePatterns.TO_A_DAY, this::toADay);
    each(ChangePatterns.OWN, this::own);
    return text.left();
  }

  /** Whether something was, or somebody was told that it was not. */
  boolean understood() {
    return understood;
  }

  private interface Reading {
    /** Index after what was read; negative if it means something else. */
    int read(Matcher found);
  }

  private void each(List<Pattern> patterns, Reading reading) {
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(text.shape());
      for (int i = 0; i < MOST && found.find(); i++) {
        int end = reading.read(found);
        if (end >= 0) {
          understood = true;
          text.blank(found.start(), end);
          found = pattern.matcher(text.shape());
        }
      }
    }
  }

  private int pause(Matcher found) {
    if (ChangedText.has(found, "month")) {
      TimeMention month = text.mention(found, "month").orElseThrow();
      draft.deviations().pause(Moments.first(month), Moments.last(month));
      return found.end();
    }
    boolean until = ChangedText.has(found, "until");
    if (days.only().isPresent() || (until && text.hasDayBefore(found))) {
      return -1;
    }
    LocalDate end = text.day(found, until ? "until" : "back").orElseThrow();
    boolean with = until && !PUT_OFF.matcher(found.group()).matches();
    LocalDate last = with ? end : end.minusDays(1);
    LocalDate first =
        text.day(found, "off").or(() -> days.rule().span().first()).orElse(last.withDayOfYear(1));
    if (last.isBefore(first)) {
      return -1;
    }
    draft.deviations().pause(first, last);
    return found.end();
  }

  private int move(Matcher found) {
    if (ChangedText.has(found, "range") || ChangedText.has(found, "arrow")) {
      return range(found);
    }
    LocalDate old = text.day(found, "old").orElseThrow();
    boolean bare = ChangedText.has(found, "bare");
    TimeMention to = text.mention(found, bare ? "bare" : "fresh").orElseThrow();
    LocalDate fresh = draft.withinSpan(Moments.first(to), Optional.of(old));
    if (bare && (!days.has(old) || days.has(fresh))) {
      return -1;
    }
    if (ChangedText.has(found, "again")
        || (days.has(fresh) && days.only().isEmpty() && isOffThen(found))) {
      draft.deviations().cancel(old);
      return found.end();
    }
    check(text.mention(found, "old").orElseThrow(), old);
    check(to, fresh);
    ChangedText.Tail tail = text.tail(found.end(), to);
    moved(old, fresh, tail);
    return tail.end();
  }

  /** "nghỉ 05/10, học 07/10": if it is held then anyway, that is no other day for it. */
  private static boolean isOffThen(Matcher found) {
    return found.namedGroups().containsKey("again");
  }

  /** "Dời 05/10 và 12/10 sang 06/10 và 13/10", or both to one day. */
  private int list(Matcher found) {
    List<LocalDate> old = text.days(found.start("olds"), found.end("olds"));
    List<LocalDate> fresh = text.days(found.start("freshes"), found.end("freshes"));
    if (old.size() == fresh.size()) {
      for (int i = 0; i < old.size(); i++) {
        moved(old.get(i), fresh.get(i), ChangedText.Tail.of(found));
      }
    } else {
      old.forEach(draft.deviations()::cancel);
      fresh.forEach(draft.deviations()::add);
    }
    return found.end();
  }

  private int range(Matcher found) {
    String group = ChangedText.has(found, "range") ? "range" : "arrow";
    TimeMention range = text.mention(found, group).orElseThrow();
    boolean arrow = ARROW.matcher(range.text()).find();
    boolean putOff = PUT_OFF.matcher(found.group()).matches() && !ONE.matcher(found.group()).find();
    boolean isMove =
        arrow
            || (group.equals("range")
                && !putOff
                && RANGE_WORD.matcher(Spelling.normalize(range.text())).find());
    if (!isMove) {
      return -1;
    }
    ChangedText.Tail tail = text.tail(found.end());
    Optional<Hours> end =
        Optional.of(range).filter(r -> r.stated().hour()).map(Changes::hourBehind);
    moved(
        Moments.first(range),
        Moments.last(range),
        new ChangedText.Tail(tail.end(), end.or(tail::at), tail.room()));
    return tail.end();
  }

  /** "05/10 -> 06/10 (18h)": the hour is that of the second day. */
  private static Hours hourBehind(TimeMention range) {
    return new Hours.At(range.span().end().toLocalTime(), Optional.empty());
  }

  private void moved(LocalDate old, LocalDate fresh, ChangedText.Tail tail) {
    boolean done = days.only().filter(fresh::equals).isPresent() && !days.has(old);
    if (!done) {
      draft.deviations().restore(old);
      draft.deviations().move(new TimeRule.Move(Optional.of(old), fresh, tail.at(), tail.room()));
    }
  }

  private int putOff(Matcher found) {
    if (ChangedText.has(found, "weekday")) {
      TimeMention weekday = text.mention(found, "weekday").orElseThrow();
      draft.withoutWeekdays(Moments.weekdays(weekday));
      return found.end();
    }
    if (ChangedText.has(found, "since")) {
      TimeMention since = text.mention(found, "since").orElseThrow();
      boolean ends = since.bound() == Bound.FROM && days.only().isEmpty();
      text.day(found, "since").filter(d -> ends).ifPresent(d -> draft.to(d.minusDays(1)));
      return ends ? found.end() : -1;
    }
    draft
        .deviations()
        .cancel(text.day(found, "old").or(() -> text.day(found, "holiday")).orElseThrow());
    return found.end();
  }

  private int onADay(Matcher found) {
    boolean timed = ChangedText.has(found, "timed");
    TimeMention on = text.mention(found, timed ? "timed" : "old").orElseThrow();
    LocalDate day = draft.withinSpan(Moments.first(on), Optional.empty());
    if (!days.has(day) || (timed && !on.stated().hour())) {
      return -1;
    }
    check(on, day);
    if (on.bound() != Bound.AT || ChangedText.has(found, "place")) {
      faults.add("unread_change", text.said(found));
      return found.end();
    }
    if (ChangedText.has(found, "count")
        || ChangedText.has(found, "vague")
        || ChangedText.has(found, "unclear")) {
      return own(found, day);
    }
    Optional<Hours> at =
        text.mention(found, "hour")
            .or(() -> timed ? Optional.of(on) : Optional.empty())
            .flatMap(hour -> Moments.hours(hour, faults));
    moved(
        day,
        day,
        new ChangedText.Tail(found.end(), at, text.room(found)).and(text.tail(found.end(), on)));
    return found.end();
  }

  /** "Dời sang 05/10" of a row of one day, or of a class that has one in that week. */
  private int toADay(Matcher found) {
    if (text.hasDayBefore(found)) {
      return -1;
    }
    Optional<LocalDate> only = days.only();
    TimeMention to = text.mention(found, "fresh").orElseThrow();
    LocalDate fresh = draft.withinSpan(Moments.first(to), only);
    check(to, fresh);
    ChangedText.Tail tail = text.tail(found.end(), to);
    Optional<LocalDate> old =
        only.or(() -> days.has(fresh) ? Optional.empty() : days.onlyInTheWeekOf(fresh));
    if (old.isEmpty()) {
      faults.add("unread_change", text.said(found));
    } else if (!old.get().equals(fresh)) {
      moved(old.get(), fresh, tail);
      if (only.isEmpty()) {
        faults.add("moved_day_guessed", text.said(found), WrittenDays.of(old.get()));
      }
    }
    return tail.end();
  }

  private int own(Matcher found) {
    Optional<LocalDate> only = days.only();
    boolean day = ChangedText.has(found, "fresh");
    if (text.hasDayBefore(found) || (day && only.isEmpty())) {
      return -1;
    }
    if (only.isEmpty()) {
      faults.add("unread_change", text.said(found));
      return found.end();
    }
    return day ? toADay(found) : own(found, only.get());
  }

  private int own(Matcher found, LocalDate day) {
    if (ChangedText.has(found, "vague") || ChangedText.has(found, "unclear")) {
      draft.deviations().cancel(day);
      faults.add("unread_move", text.said(found), WrittenDays.of(day));
      return found.end();
    }
    LocalDate fresh = day;
    if (ChangedText.has(found, "count")) {
      int days = found.group("unit").startsWith("t") ? DAYS_OF_A_WEEK : 1;
      fresh = day.plusDays((long) days * count(found.group("count")));
    }
    Optional<Hours> at = text.mention(found, "hour").flatMap(h -> Moments.hours(h, faults));
    ChangedText.Tail tail =
        new ChangedText.Tail(found.end(), at, text.room(found)).and(text.tail(found.end()));
    moved(day, fresh, tail);
    return tail.end();
  }

  private static int count(String written) {
    return NUMBERS.containsKey(written) ? NUMBERS.get(written) : Integer.parseInt(written);
  }

  private void check(TimeMention mention, LocalDate day) {
    Moments.wrongWeekday(mention, day, faults);
  }
}
