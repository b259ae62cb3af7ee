package vn.loahoc.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/**
 * Several days of which one clause tells the same: "hôm qua với hôm nay", "3 ngày nay ngày nào
 * cũng". Over some days together ("3 ngày nay đọc 60 trang") is no spell.
 */
final class ReportSpell {

  /** Who tells of more days than a week tells of a habit. */
  private static final int LONGEST = 7;

  private static final Map<String, Integer> NUMBERS = Map.of("hai", 2, "ba", 3, "bốn", 4, "bon", 4);

  private static final String[] DAYS = {
    "ngày", "ngay", "hôm", "hom", "bữa", "bua", "tối", "toi", "đêm", "dem", "sáng", "trưa", "chiều"
  };

  private final ReportDays days;
  private final LocalDate today;
  private final List<ReportPart> parts;

  private ReportSpell(List<ReportPart> parts, LocalDateTime now) {
    this.days = new ReportDays(now);
    this.today = now.toLocalDate();
    this.parts = parts;
  }

  /**
   * A spell.
   *
   * @param days in their order; today alone where nobody said how many there were
   * @param rest the clause without the words that say which days
   */
  record Found(List<LocalDate> days, List<ReportPart> rest) {}

  /** The spell of which a clause tells, if it does. */
  static Optional<Found> in(List<ReportPart> parts, LocalDateTime now) {
    ReportSpell spell = new ReportSpell(parts, now);
    for (int i = 0; i < parts.size(); i++) {
      Optional<Found> found = spell.linked(i);
      if (found.isPresent()) {
        return found;
      }
    }
    boolean each = false;
    for (int i = 0; i < parts.size(); i++) {
      each |= spell.isEach(i);
    }
    for (int i = 0; each && i < parts.size(); i++) {
      int at = i;
      Optional<Found> found =
          spell
              .counted(at)
              .or(() -> spell.uncounted(at))
              .or(() -> spell.since(at))
              .or(() -> spell.throughout(at));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private ReportPart part(int index) {
    return index >= 0 && index < parts.size()
        ? parts.get(index)
        : ReportPart.sign(ReportPart.Kind.STOP);
  }

  /** "hôm qua với hôm nay": day after day with a word between. */
  private Optional<Found> linked(int index) {
    List<LocalDate> found = new ArrayList<>();
    int at = index;
    Optional<LocalDate> next = day(at);
    while (next.isPresent() && !found.contains(next.get())) {
      found.add(next.get());
      next = part(at + 1).is(ReportRole.WITH) ? day(at + 2) : Optional.empty();
      at += next.isPresent() ? 2 : 1;
    }
    return found.size() > 1
        ? Optional.of(new Found(sorted(found), without(index, at)))
        : Optional.empty();
  }

  private static List<LocalDate> sorted(List<LocalDate> days) {
    return days.stream().sorted().toList();
  }

  private Optional<LocalDate> day(int index) {
    boolean named =
        part(index).is(ReportRole.TODAY)
            || part(index).is(ReportRole.YESTERDAY)
            || part(index).time().filter(time -> isDay(time)).isPresent();
    return named ? days.of(List.of(part(index))).date() : Optional.empty();
  }

  private static boolean isDay(TimeMention time) {
    return time.stated().day() && time.recurrence().isEmpty();
  }

  /** "ngày nào cũng", "tối nào cũng", "mỗi ngày", "đều", "3 ngày liền". */
  private boolean isEach(int index) {
    return isAlways(index) || part(index).isOneOf("đều", "deu", "liền", "lien", "liên");
  }

  private boolean isAlways(int index) {
    ReportPart part = part(index);
    return part.is(ReportRole.HABIT)
        || part.time().filter(time -> time.recurrence().isPresent()).isPresent()
        || (part.isOneOf(DAYS) && part(index + 1).isOneOf("nào", "nao"));
  }

  /** "3 ngày nay", "hai hôm nay", "ba bữa liền"; "3 ngày qua" comes as a time. */
  private Optional<Found> counted(int index) {
    int count =
        part(index).is(ReportPart.Kind.NUMBER)
            ? part(index).number()
            : NUMBERS.getOrDefault(part(index).text(), 0);
    boolean now = part(index + 1).isOneOf("hôm nay", "hom nay");
    boolean run =
        part(index + 1).isOneOf(DAYS) && part(index + 2).isOneOf("nay", "liền", "lien", "liên");
    return count > 1 && (now || run)
        ? upToNow(today.minusDays(count - 1L), without(index, index + (now ? 2 : 3)))
        : Optional.empty();
  }

  /** "mấy bữa nay ngày nào cũng": today is one of them for sure. */
  private Optional<Found> uncounted(int index) {
    boolean some = part(index).is(ReportRole.EARLIER) && part(index).isOneOf("mấy", "may");
    return some
        ? Optional.of(new Found(List.of(today), without(index, index + 1)))
        : Optional.empty();
  }

  /** "từ thứ hai tới nay". */
  private Optional<Found> since(int index) {
    Optional<TimeMention> from =
        part(index).isOneOf("từ", "tu")
            ? part(index + 1).time().filter(ReportSpell::isDay)
            : Optional.empty();
    boolean until =
        part(index + 2).is(ReportRole.SINCE) || part(index + 2).isOneOf("nay", "giờ", "gio");
    if (from.isEmpty() || !until) {
      return Optional.empty();
    }
    LocalDate next = from.get().span().start().toLocalDate();
    LocalDate first = day(index + 1).orElse(next.isAfter(today) ? next.minusDays(LONGEST) : next);
    return upToNow(first, without(index, index + 3));
  }

  /** "cả tuần nay", "3 ngày qua". */
  private Optional<Found> throughout(int index) {
    Optional<TimeMention> time = part(index).time().filter(ReportSpell::isDay);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = part(index - 1).isOneOf("cả", "ca", "suốt", "suot", "nguyên");
    boolean week =
        time.get().span().grain() == Grain.WEEK && (whole || time.get().text().contains("nay"));
    LocalDate first = time.get().span().start().toLocalDate();
    LocalDate last = time.get().span().end().minusMinutes(1).toLocalDate();
    boolean over = time.get().span().grain() == Grain.DAY && first.isBefore(last);
    return (week || over) && !first.isAfter(today)
        ? spell(first, over ? last : today, without(whole ? index - 1 : index, index + 1))
        : Optional.empty();
  }

  private Optional<Found> upToNow(LocalDate first, List<ReportPart> rest) {
    return spell(first, today, rest);
  }

  private static Optional<Found> spell(LocalDate first, LocalDate last, List<ReportPart> rest) {
    boolean several = first.isBefore(last) && first.plusDays(LONGEST).isAfter(last);
    return several
        ? Optional.of(new Found(first.datesUntil(last.plusDays(1)).toList(), rest))
        : Optional.empty();
  }

  /** The parts but for those that say which days. */
  private List<ReportPart> without(int from, int to) {
    List<ReportPart> rest = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean any = isAlways(i);
      boolean which = part(i).isOneOf("nào", "nao") && isAlways(i - 1);
      if ((i < from || i >= to) && !any && !which) {
        rest.add(part(i));
      }
    }
    return rest;
  }
}
