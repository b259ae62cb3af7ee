package vn.loahoc.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A campaign as its daily programme sees it; all days are local to {@code Asia/Ho_Chi_Minh}.
 *
 * @param campaign its id
 * @param title what it is called
 * @param first its first day
 * @param last its last day, inclusive
 * @param sayings its slogans, in the order of their annex; at least one
 * @param wardsOnCards the wards that want their name on the picture cards: "phường Tân Phú"
 */
public record Season(
    String campaign,
    String title,
    LocalDate first,
    LocalDate last,
    List<Saying> sayings,
    Set<String> wardsOnCards) {

  /** How many days before the first the countdown begins. */
  public static final int COUNTDOWN_DAYS = 7;

  /** How many days the farewell is still of use, for those who could not be reached at once. */
  public static final int FAREWELL_DAYS = 7;

  public Season {
    sayings = List.copyOf(sayings);
    wardsOnCards = Set.copyOf(wardsOnCards);
    if (sayings.isEmpty() || last.isBefore(first)) {
      throw new IllegalArgumentException("no slogan, or it ends before it begins");
    }
  }

  /** The slogan of any day. */
  public Saying saying(LocalDate day) {
    return new Rotation(sayings, first).on(day);
  }

  /** When the first item goes out. */
  public LocalDate begins() {
    return first.minusDays(COUNTDOWN_DAYS);
  }

  /**
   * When the next item goes to somebody for whom one is due from a time on; nothing if nothing goes
   * out any more by then.
   */
  public Optional<LocalDateTime> nextItem(LocalDateTime from) {
    if (isOver(from.toLocalDate())) {
      return Optional.empty();
    }
    return Optional.of(
        from.toLocalDate().isBefore(begins()) ? begins().atTime(from.toLocalTime()) : from);
  }

  /** From when on what is kept for it is of no more use. */
  LocalDateTime end() {
    return last.plusDays(1).atStartOfDay();
  }

  /** Whether nothing more goes out on this day. */
  public boolean isOver(LocalDate day) {
    return day.isAfter(last.plusDays(FAREWELL_DAYS));
  }

  /** Whether it makes sense to want it on this day. */
  public boolean isWorthWanting(LocalDate day) {
    return day.isBefore(last);
  }

  /** How many days there are from a day until the first; below 1 once it has begun. */
  public long daysUntil(LocalDate day) {
    return ChronoUnit.DAYS.between(day, first);
  }

  /** The first day is 1. */
  public long number(LocalDate day) {
    return 1 - daysUntil(day);
  }

  /** How many days it has. */
  public long length() {
    return number(last);
  }

  /**
   * What a day brings.
   *
   * @param day the date it is for, which is part of its name
   * @param usefulUntil the last day on which it helps
   */
  public record Item(ItemKind kind, LocalDate day, LocalDate usefulUntil) {}

  /** What is sent on a day; the farewell is one, however late it is sent. */
  public Optional<Item> item(LocalDate day) {
    if (day.isBefore(begins()) || isOver(day)) {
      return Optional.empty();
    }
    if (day.isAfter(last)) {
      return Optional.of(
          new Item(ItemKind.FAREWELL, last.plusDays(1), last.plusDays(FAREWELL_DAYS)));
    }
    return Optional.of(new Item(day.isBefore(first) ? ItemKind.COUNTDOWN : ItemKind.DAY, day, day));
  }
}
