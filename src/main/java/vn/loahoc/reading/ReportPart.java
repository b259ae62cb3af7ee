package vn.loahoc.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.time.TimeMention;

/**
 * A piece of a message as a report is read from it.
 *
 * @param kind what it is
 * @param roles what a word may do; empty for words that nobody knows
 * @param number of a number; else 0
 * @param amount of an amount; nothing said if it was vague
 * @param time of a time
 */
record ReportPart(
    Kind kind,
    Set<ReportRole> roles,
    int number,
    Done.Amount amount,
    Optional<TimeMention> time,
    String text) {

  enum Kind {
    WORD,
    NUMBER,
    AMOUNT,
    TIME,
    COMMA,
    STOP,
    ASKED
  }

  static ReportPart word(String text, Set<ReportRole> roles) {
    return new ReportPart(
        Kind.WORD, Set.copyOf(roles), 0, Done.Amount.NONE, Optional.empty(), text);
  }

  static ReportPart number(int number) {
    return new ReportPart(
        Kind.NUMBER, Set.of(), number, Done.Amount.NONE, Optional.empty(), String.valueOf(number));
  }

  static ReportPart amount(Done.Amount amount, Set<ReportRole> roles) {
    return new ReportPart(Kind.AMOUNT, Set.copyOf(roles), 0, amount, Optional.empty(), "");
  }

  static ReportPart time(TimeMention time) {
    return new ReportPart(Kind.TIME, Set.of(), 0, Done.Amount.NONE, Optional.of(time), time.text());
  }

  static ReportPart sign(Kind kind) {
    return new ReportPart(kind, Set.of(), 0, Done.Amount.NONE, Optional.empty(), "");
  }

  boolean is(ReportRole role) {
    return roles.contains(role);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it was typed as one of some words. */
  boolean isOneOf(String... some) {
    return List.of(some).contains(text);
  }

  /** A word that no list has: a name, a title, another deed. */
  boolean isUnknown() {
    return kind == Kind.WORD && (roles.isEmpty() || is(ReportRole.OTHER));
  }
}
