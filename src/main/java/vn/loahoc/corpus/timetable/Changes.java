package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  private static final Pattern END_OF_TAIL = Pattern.compile("[DRW;\\n]|\\.(?=\\s|$)");
  private static final Pattern HOUR_BEHIND =
      LoosePattern.of(
          "^_[,(]?_(?:(?:vì|do) [^,;.()H]{1,25},?_)?"
              + "(?:(?:vào|lúc|hồi|từ|học|bắt đầu|cùng phòng|giờ|tại|mới|:|,)_)*(?<hour>H+)");
  private static final Pattern ROOM_BEHIND = LoosePattern.of(ChangePatterns.ROOM);
  private static final Pattern RANGE_WORD = LoosePattern.of("(?:đến|tới|sang|qua|>|→|➔|➜|⇒)");
  private static final Pattern ARROW = Pattern.compile("[>→➔➜⇒]");
  private static final Pattern ONE = LoosePattern.of("\\bbuổi\\b");
  private static final Pattern PUT_OFF = LoosePattern.of("^(?:tạm )?hoãn.*");

  private final Moments moments;
  private final WhenDraft draft;
  private final RowDays days;
  private final Faults faults;
  private NoteShape sentence;
  private boolean understood;

  Changes(String text, Moments moments, WhenDraft draft, RowDays days, Faults faults) {
    this.sentence = NoteShape.of(text, moments);
    this.moments = moments;
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
    each(ChangePatterns.MADE_UP, found -> hasDayBefore(found) ? -1 : found.end());
    each(ChangePatterns.TO_A_DAY, this::toADay);
    each(ChangePatterns.OWN, this::own);
    return sentence.text();
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
      Matcher found = pattern.matcher(sentence.shape());
      for (int i = 0; i < MOST && found.find(); i++) {
        int end = reading.read(found);
        if (end >= 0) {
          understood = true;
          blank(found.start(), end);
          found = pattern.matcher(sentence.shape());
        }
      }
    }
  }

  private void blank(int from, int to) {
    String gone = " ".repeat(to - from);
    String text = sentence.text();
    sentence = NoteShape.of(text.substring(0, from) + gone + text.substring(to), moments);
  }

  private int pause(Matcher found) {
    if (has(found, "month")) {
      TimeMention month = mention(found, "month").orElseThrow();
      draft.deviations().pause(Moments.first(month), Moments.last(month));
      return found.end();
    }
    boolean until = has(found, "until");
    if (days.only().isPresent() || (until && hasDayBefore(found))) {
      return -1;
    }
    LocalDate end = day(found, until ? "until" : "back").orElseThrow();
    boolean with = until && !PUT_OFF.matcher(found.group()).matches();
    LocalDate last = with ? end : end.minusDays(1);
    LocalDate first =
        day(found, "off").or(() -> days.rule().span().first()).orElse(last.withDayOfYear(1));
    if (last.isBefore(first)) {
      return -1;
    }
    draft.deviations().pause(first, last);
    return found.end();
  }

  private boolean hasDayBefore(Matcher found) {
    return NoteShape.hasDay(sentence.shape().substring(0, found.start()));
  }

  private int move(Matcher found) {
    if (has(found, "range") || has(found, "arrow")) {
      return range(found);
    }
    LocalDate old = day(found, "old").orElseThrow();
    boolean bare = has(found, "bare");
    TimeMention to = mention(found, bare ? "bare" : "fresh").orElseThrow();
    LocalDate fresh = draft.withinSpan(Moments.first(to), Optional.of(old));
    if (bare && (!days.has(old) || days.has(fresh))) {
      return -1;
    }
    if (has(found, "again") || (days.has(fresh) && days.only().isEmpty() && isOffThen(found))) {
      draft.deviations().cancel(old);
      return found.end();
    }
    check(mention(found, "old").orElseThrow(), old);
    check(to, fresh);
    Tail tail = tail(found.end(), to);
    moved(old, fresh, tail);
    return tail.end();
  }

  /** "nghỉ 05/10, học 07/10": if it is held then anyway, that is no other day for it. */
  private static boolean isOffThen(Matcher found) {
    return found.namedGroups().containsKey("again");
  }

  /** "Dời 05/10 và 12/10 sang 06/10 và 13/10", or both to one day. */
  private int list(Matcher found) {
    List<LocalDate> old = days(found.start("olds"), found.end("olds"));
    List<LocalDate> fresh = days(found.start("freshes"), found.end("freshes"));
    if (old.size() == fresh.size()) {
      for (int i = 0; i < old.size(); i++) {
        moved(old.get(i), fresh.get(i), new Tail(found.end(), Optional.empty(), Optional.empty()));
      }
    } else {
      old.forEach(draft.deviations()::cancel);
      fresh.forEach(draft.deviations()::add);
    }
    return found.end();
  }

  private List<LocalDate> days(int from, int to) {
    return sentence.times().stream()
        .filter(time -> time.from() >= from && time.to() <= to)
        .map(time -> draft.withinSpan(Moments.first(time), Optional.empty()))
        .toList();
  }

  private int range(Matcher found) {
    String group = has(found, "range") ? "range" : "arrow";
    TimeMention range = mention(found, group).orElseThrow();
    boolean arrow = ARROW.matcher(range.text()).find();
    boolean putOff =
        PUT_OFF.matcher(found.group()).matches() && !ONE.matcher(found.group()).find();
    boolean isMove = arrow || (group.equals("range") && !putOff && RANGE_WORD.matcher(Spelling.normalize(range.text())).find());
    if (!isMove) {
      return -1;
    }
    Tail tail = tail(found.end(), null);
    Optional<Hours> end = Optional.of(range).filter(r -> r.stated().hour()).map(Changes::hourBehind);
    moved(Moments.first(range), Moments.last(range), new Tail(tail.end(), end.or(tail::at), tail.room()));
    return tail.end();
  }

  /** "05/10 -> 06/10 (18h)": the hour is that of the second day. */
  private static Hours hourBehind(TimeMention range) {
    return new Hours.At(range.span().end().toLocalTime(), Optional.empty());
  }

  private void moved(LocalDate old, LocalDate fresh, Tail tail) {
    boolean done = days.only().filter(fresh::equals).isPresent() && !days.has(old);
    if (!done) {
      draft.deviations().restore(old);
      draft.deviations().move(new TimeRule.Move(Optional.of(old), fresh, tail.at(), tail.room()));
    }
  }

  private int putOff(Matcher found) {
    if (has(found, "weekday")) {
      TimeMention weekday = mention(found, "weekday").orElseThrow();
      draft.withoutWeekdays(Moments.weekdays(weekday));
      return found.end();
    }
    if (has(found, "since")) {
      TimeMention since = mention(found, "since").orElseThrow();
      boolean ends = since.bound() == Bound.FROM && days.only().isEmpty();
      day(found, "since").filter(d -> ends).ifPresent(d -> draft.to(d.minusDays(1)));
      return ends ? found.end() : -1;
    }
    draft.deviations().cancel(day(found, "old").or(() -> day(found, "holiday")).orElseThrow());
    return found.end();
  }

  private int onADay(Matcher found) {
    boolean timed = has(found, "timed");
    TimeMention on = mention(found, timed ? "timed" : "old").orElseThrow();
    LocalDate day = draft.withinSpan(Moments.first(on), Optional.empty());
    if (!days.has(day) || (timed && !on.stated().hour())) {
      return -1;
    }
    check(on, day);
    if (on.bound() != Bound.AT || has(found, "place")) {
      faults.add("unread_change", said(found));
      return found.end();
    }
    if (has(found, "count") || has(found, "vague") || has(found, "unclear")) {
      return own(found, day);
    }
    Optional<Hours> at =
        mention(found, "hour").or(() -> timed ? Optional.of(on) : Optional.empty())
            .flatMap(hour -> Moments.hours(hour, faults));
    moved(day, day, new Tail(found.end(), at, room(found)).and(tail(found.end(), on)));
    return found.end();
  }

  /** "Dời sang 05/10" of a row of one day, or of a class that has one in that week. */
  private int toADay(Matcher found) {
    if (hasDayBefore(found)) {
      return -1;
    }
    Optional<LocalDate> only = days.only();
    TimeMention to = mention(found, "fresh").orElseThrow();
    LocalDate fresh = draft.withinSpan(Moments.first(to), only);
    check(to, fresh);
    Tail tail = tail(found.end(), to);
    Optional<LocalDate> old =
        only.or(() -> days.has(fresh) ? Optional.empty() : days.onlyInTheWeekOf(fresh));
    if (old.isEmpty()) {
      faults.add("unread_change", said(found));
    } else if (!old.get().equals(fresh)) {
      moved(old.get(), fresh, tail);
      if (only.isEmpty()) {
        faults.add("moved_day_guessed", said(found), WrittenDays.of(old.get()));
      }
    }
    return tail.end();
  }

  private int own(Matcher found) {
    Optional<LocalDate> only = days.only();
    boolean day = has(found, "fresh");
    if (hasDayBefore(found) || (day && only.isEmpty())) {
      return -1;
    }
    if (only.isEmpty()) {
      faults.add("unread_change", said(found));
      return found.end();
    }
    return day ? toADay(found) : own(found, only.get());
  }

  private int own(Matcher found, LocalDate day) {
    if (has(found, "vague") || has(found, "unclear")) {
      draft.deviations().cancel(day);
      faults.add("unread_move", said(found), WrittenDays.of(day));
      return found.end();
    }
    LocalDate fresh = day;
    if (has(found, "count")) {
      int days = found.group("unit").startsWith("t") ? DAYS_OF_A_WEEK : 1;
      fresh = day.plusDays((long) days * count(found.group("count")));
    }
    Optional<Hours> at = mention(found, "hour").flatMap(h -> Moments.hours(h, faults));
    Tail tail = new Tail(found.end(), at, room(found)).and(tail(found.end(), null));
    moved(day, fresh, tail);
    return tail.end();
  }

  /** Hours and room behind a day. */
  private record Tail(int end, Optional<Hours> at, Optional<String> room) {
    Tail and(Tail other) {
      return new Tail(Math.max(end, other.end), at.or(() -> other.at), room.or(() -> other.room));
    }
  }

  private Tail tail(int from, @Nullable TimeMention day) {
    Optional<Hours> at =
        Optional.ofNullable(day).flatMap(d -> Moments.hours(d, faults));
    String rest = sentence.shape().substring(from);
    Matcher stop = END_OF_TAIL.matcher(rest);
    String tail = stop.find() ? rest.substring(0, stop.start()) : rest;
    int end = from;
    Matcher hour = HOUR_BEHIND.matcher(tail);
    if (at.isEmpty() && hour.find()) {
      at = Moments.hours(sentence.at(from + hour.start("hour")), faults);
      end = from + hour.end();
    }
    Matcher room = ROOM_BEHIND.matcher(tail);
    if (!room.find()) {
      return new Tail(end, at, Optional.empty());
    }
    String name = named(from + room.start("room"), from + room.end("room"));
    return new Tail(Math.max(end, from + room.start() + name.length()), at, Optional.of(name));
  }

  private Optional<String> room(Matcher found) {
    return has(found, "room")
        ? Optional.of(named(found.start("room"), found.end("room")))
        : Optional.empty();
  }

  /** A room as written, without the hour behind it. */
  private String named(int from, int to) {
    int hour = sentence.shape().substring(from, to).indexOf('H');
    int end = hour < 0 ? to : from + hour;
    return sentence.text().substring(from, end).replaceFirst("(?iu)\\s*(?:lúc|từ|vào)?\\s*$", "").strip();
  }

  private String said(Matcher found) {
    return Cells.inOneLine(sentence.text().substring(found.start()).strip());
  }

  private static int count(String written) {
    return NUMBERS.containsKey(written) ? NUMBERS.get(written) : Integer.parseInt(written);
  }

  private void check(TimeMention mention, LocalDate day) {
    Moments.wrongWeekday(mention, day, faults);
  }

  private Optional<LocalDate> day(Matcher found, String group) {
    return mention(found, group)
        .map(mention -> draft.withinSpan(Moments.first(mention), Optional.empty()));
  }

  private Optional<TimeMention> mention(Matcher found, String group) {
    return has(found, group) ? Optional.of(sentence.at(found.start(group))) : Optional.empty();
  }

  private static boolean has(Matcher found, String group) {
    return found.namedGroups().containsKey(group) && found.start(group) >= 0;
  }
}
