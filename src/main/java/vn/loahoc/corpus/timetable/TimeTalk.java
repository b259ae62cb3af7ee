package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/**
 * What one text says of the time of a class: "Tối 3-5-7, 19h-21h, từ 02/10, nghỉ 12/10, học bù
 * 14/10". A time means what the words before it make of it, until a sentence ends. One use.
 */
final class TimeTalk {

  private static final Pattern BREAK = Pattern.compile("[;\\n]|\\.(?=\\s|$)");
  private static final Pattern DIRECTION = Pattern.compile("(?iu).*(?:sang|đến|qua|thành| to)");
  private static final Pattern TET =
      Pattern.compile("(?iu)^(?:ngày |dịp |lễ )?tết(?: nguyên đán| âm lịch| ta)?$");
  private static final Pattern OF_A_WEEK =
      Pattern.compile("(?iu)(?:tuần|tuan) (?:này|nay|sau|tới|toi)");
  private static final Pattern HOUR_FIRST =
      Pattern.compile("(?iu)^(?:\\D*\\d{1,2}\\s*(?:h|g|:)|sáng|trưa|chiều|tối|đêm)");

  private final String text;
  private final Moments moments;
  private final WhenDraft draft;
  private final Deviations deviations;
  private final Faults faults;
  private final List<Phrases.Hit> hits;
  private final HoursInTurn inTurn = new HoursInTurn();
  private Purpose purpose;

  /** What stands between the last time and the one that is told. */
  private String between = "";

  private Optional<LocalDate> before = Optional.empty();
  private Optional<LocalDate> leaving = Optional.empty();
  private boolean postponed;
  private boolean justMoved;
  private boolean madeUpFor;
  private boolean justDays;
  private int told;

  TimeTalk(String text, Moments moments, WhenDraft draft, Faults faults) {
    this.text = text;
    this.moments = moments;
    this.draft = draft;
    this.deviations = draft.deviations();
    this.faults = faults;
    this.hits = moments.talk(text);
    this.purpose = Purpose.HELD;
  }

  /**
   * Reads it into the draft.
   *
   * @param usual what a time is for when no word before it says otherwise
   * @param exceptionsOnly whether times at which it is held are passed over, as in remarks
   * @return how many times were understood
   */
  int read(Purpose usual, boolean exceptionsOnly) {
    purpose = usual;
    int end = 0;
    List<TimeMention> mentions = moments.find(text);
    for (int i = 0; i < mentions.size(); i++) {
      TimeMention mention = mentions.get(i);
      listen(end, mention, usual);
      between = text.substring(end, Math.max(end, mention.from()));
      boolean lists = exceptionsOnly && purpose == Purpose.HELD;
      Optional<WordsBehind> behind = WordsBehind.of(text, hits, mentions, i, lists);
      if (behind.isPresent()) {
        tell(mention, behind.get());
        purpose = usual;
        end = behind.get().to();
        continue;
      }
      if (purpose != Purpose.HELD || !exceptionsOnly) {
        tell(mention);
      } else if (mention.stated().date()) {
        before = Optional.of(Moments.first(mention));
      }
      end = mention.to();
    }
    afterwards(end);
    return told;
  }

  /** The words between the last time and this one. */
  private void listen(int end, TimeMention next, Purpose usual) {
    if (BREAK.matcher(text.substring(end, next.from())).find()) {
      leave();
      purpose = usual;
      before = Optional.empty();
      justMoved = false;
      justDays = false;
    }
    madeUpFor = false;
    boolean direction = false;
    for (Phrases.Hit hit : hits) {
      if (hit.from() < end || hit.from() >= next.from()) {
        continue;
      }
      switch (hit.key()) {
        case "cancel" -> turn(Purpose.CANCELLED);
        case "makeup" -> turn(Purpose.ADDED);
        case "move" -> {
          turn(Purpose.MOVED);
          postponed = hit.written().startsWith("hoãn");
          direction = DIRECTION.matcher(hit.written()).matches();
        }
        case "to" -> direction = true;
        case "for" -> madeUpFor = purpose == Purpose.ADDED && justMoved;
        case "room" -> room(hit);
        case "holiday" -> holiday(hit, next);
        default -> {}
      }
    }
    if (purpose == Purpose.MOVED && leaving.isEmpty() && direction) {
      leaving = before;
    }
  }

  private void turn(Purpose other) {
    if (other != Purpose.MOVED) {
      leave();
    }
    purpose = other;
  }

  /** "nghỉ lễ" is every holiday, "nghỉ lễ 2/9" is that day. */
  private void holiday(Phrases.Hit hit, TimeMention next) {
    boolean named =
        next.stated().date() && text.substring(hit.to(), Math.max(hit.to(), next.from())).isBlank();
    if (named) {
      turn(Purpose.CANCELLED);
    } else {
      deviations.withoutHolidays();
      told++;
    }
  }

  private void room(Phrases.Hit hit) {
    if (justMoved) {
      deviations.ofTheLastMove(Optional.empty(), Optional.of(WordsBehind.roomAt(text, hit)));
    }
  }

  private void afterwards(int end) {
    for (Phrases.Hit hit : hits) {
      if (hit.from() >= end && hit.key().equals("holiday")) {
        deviations.withoutHolidays();
        told++;
      } else if (hit.from() >= end && hit.key().equals("room")) {
        room(hit);
      }
    }
    leave();
  }

  /** A day that was put off, and nobody said until when. */
  private void leave() {
    if (postponed) {
      leaving.ifPresent(deviations::cancel);
    }
    leaving = Optional.empty();
  }

  private void tell(TimeMention mention, WordsBehind behind) {
    leave();
    justMoved = false;
    purpose = behind.purpose();
    leaving = behind.room().map(room -> dayOf(mention));
    tell(mention);
    if (justMoved && behind.room().isPresent()) {
      deviations.ofTheLastMove(Optional.empty(), behind.room());
    }
    leaving = Optional.empty();
    before = Optional.empty();
  }

  private void tell(TimeMention mention) {
    if (purpose == Purpose.CANCELLED && TET.matcher(mention.text()).find()) {
      deviations.withoutHolidays(); // a festival of several days, on others every year
      told++;
    } else if (mention.stated().date()) {
      day(mention);
    } else if (mention.recurrence().isPresent() || mention.stated().weekday().isPresent()) {
      weekdays(mention);
    } else if (mention.span().grain() == Grain.MONTH && purpose == Purpose.HELD) {
      told++;
      span(mention);
    } else if (mention.stated().hour() && !mention.stated().day()) {
      hours(mention);
    }
  }

  private void weekdays(TimeMention mention) {
    Set<DayOfWeek> days = Moments.weekdays(mention);
    if (purpose == Purpose.CANCELLED && OF_A_WEEK.matcher(mention.text()).find()) {
      return; // of which week nobody knows who does not know when it was written
    }
    told++;
    if (purpose == Purpose.HELD) {
      Optional<Hours> at = Moments.hours(mention, faults);
      inTurn.ahead(between, at).ifPresent(hours -> draft.weekdays(days, Optional.of(hours)));
      draft.weekdays(days, at);
      inTurn.said(at, false, true);
      justDays = true;
    } else if (purpose == Purpose.CANCELLED) {
      draft.withoutWeekdays(days);
    }
  }

  private void hours(TimeMention mention) {
    Optional<Hours> at = Moments.hours(mention, faults);
    told++;
    if (justMoved && purpose != Purpose.CANCELLED) {
      deviations.ofTheLastMove(at, Optional.empty());
    } else if (purpose == Purpose.HELD) {
      boolean more = at.filter(hours -> inTurn.goOn(between, hours)).isPresent();
      boolean ofDay = more && inTurn.areOfDay();
      at.filter(hours -> more).ifPresent(hours -> draft.alsoAt(hours, ofDay));
      at.filter(hours -> !more).ifPresent(hours -> draft.hours(hours, justDays));
      inTurn.said(at, ofDay, more || justDays);
      justDays = false;
    }
  }

  private void day(TimeMention mention) {
    told++;
    if (!moments.dated(mention)) {
      faults.add("day_without_year", mention.text());
      return;
    }
    LocalDate day = dayOf(mention);
    Moments.wrongWeekday(mention, day, faults);
    if (madeUpFor) {
      madeUpFor = false;
      deviations.lastMakesUpFor(day);
      return;
    }
    justMoved = false;
    if (purpose != Purpose.HELD && mention.bound() != Bound.AT) {
      bounded(mention, day);
      return;
    }
    switch (purpose) {
      case HELD -> held(mention, day);
      case CANCELLED -> deviations.absent(day, Moments.days(mention));
      case ADDED -> moved(Optional.empty(), day, mention);
      case MOVED -> {
        if (leaving.isPresent()) {
          LocalDate old = leaving.get();
          leaving = Optional.empty();
          draft.notHeld(old);
          moved(Optional.of(old), day, mention);
        } else {
          leaving = Optional.of(day);
        }
      }
    }
    before = justMoved ? Optional.empty() : Optional.of(day);
  }

  /** Of a class that goes on into the next year "01/01" is a day of that year. */
  private LocalDate dayOf(TimeMention mention) {
    LocalDate day = Moments.first(mention);
    boolean known = purpose == Purpose.HELD || mention.stated().year();
    return known ? day : draft.withinSpan(day, leaving);
  }

  /** "nghỉ từ 20/11" is the end of it; "chuyển khoản trước 05/10" is about something else. */
  private void bounded(TimeMention mention, LocalDate day) {
    if (purpose == Purpose.CANCELLED && mention.bound() == Bound.FROM) {
      draft.to(day.minusDays(1));
    }
  }

  private void moved(Optional<LocalDate> from, LocalDate to, TimeMention mention) {
    deviations.move(new TimeRule.Move(from, to, Moments.hours(mention, faults), Optional.empty()));
    justMoved = true;
  }

  private void held(TimeMention mention, LocalDate day) {
    if (mention.bound() != Bound.AT
        || (Moments.last(mention).isAfter(day) && !Moments.isOverNight(mention))) {
      span(mention);
    } else {
      Optional<Hours> at = Moments.hours(mention, faults);
      inTurn.ahead(between, at).ifPresent(hours -> draft.date(day, Optional.of(hours)));
      draft.date(day, at);
      inTurn.said(at, true, false);
      at.filter(hours -> HOUR_FIRST.matcher(mention.text()).find()).ifPresent(draft::hoursAhead);
    }
  }

  private void span(TimeMention mention) {
    if (!moments.dated(mention)) {
      faults.add("day_without_year", mention.text());
      return;
    }
    switch (mention.bound()) {
      case FROM -> draft.from(Moments.first(mention));
      case UNTIL -> {
        moments.startOfReversed(mention).ifPresent(draft::from);
        draft.to(Moments.last(mention));
      }
      case BEFORE -> draft.to(Moments.first(mention).minusDays(1));
      case AT -> {
        draft.from(Moments.first(mention));
        draft.to(Moments.last(mention));
      }
    }
    Moments.hours(mention, faults).ifPresent(at -> draft.hours(at, false));
  }
}
