package vn.loahoc.report.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.text.Abbreviations;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.Bound;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;

/**
 * The days that a message names, inclusive.
 *
 * @param first nothing if all before are meant too
 * @param rest the message without the words for them
 */
record SpokenDays(Optional<LocalDate> first, Optional<LocalDate> last, String rest) {

  /** A message that names no days leaves both ends open. */
  static SpokenDays of(String text, LocalDateTime now) {
    String written = Spelling.normalize(Abbreviations.expand(Spelling.nfc(text)));
    List<TimeMention> times =
        TimeExpressions.find(written, Anchor.chat(now)).stream()
            .filter(time -> time.stated().day())
            .toList();
    if (times.isEmpty()) {
      return new SpokenDays(Optional.empty(), Optional.empty(), written);
    }
    TimeMention one = times.getFirst();
    LocalDate from = behind(one.span().start().toLocalDate(), one, now);
    LocalDate to = behind(one.span().end().minusMinutes(1).toLocalDate(), one, now);
    if (times.size() > 1) { // "từ hôm qua đến hôm nay"
      TimeMention other = times.getLast();
      to = behind(other.span().end().minusMinutes(1).toLocalDate(), other, now);
    }
    String rest = written.substring(0, one.from()) + " " + written.substring(times.getLast().to());
    return switch (times.size() > 1 ? Bound.AT : one.bound()) {
      case AT ->
          new SpokenDays(Optional.of(from), Optional.of(to.isBefore(from) ? from : to), rest);
      case UNTIL -> new SpokenDays(Optional.empty(), Optional.of(to), rest);
      case BEFORE -> new SpokenDays(Optional.empty(), Optional.of(from.minusDays(1)), rest);
      case FROM -> new SpokenDays(Optional.of(from), Optional.empty(), rest);
    };
  }

  /** Of a report the day without a year is the one behind us, not the one ahead. */
  private static LocalDate behind(LocalDate day, TimeMention time, LocalDateTime now) {
    boolean yearSupplied = time.stated().date() && !time.stated().year();
    return yearSupplied && day.isAfter(now.toLocalDate().plusMonths(2)) ? day.minusYears(1) : day;
  }
}
