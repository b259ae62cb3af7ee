package vn.loahoc.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An occurrence as it reads in a person's calendar.
 *
 * @param uid the same for ever
 * @param summary its title
 * @param description what else the source says and does not say, and the source itself
 * @param cancelled whether it does not take place
 */
record Entry(
    String uid,
    String summary,
    When when,
    Optional<String> location,
    String description,
    boolean cancelled) {

  private static final int DIGITS = 32;
  private static final String SUFFIX = "@loahoc";

  /**
   * Words an occurrence.
   *
   * @param trial whether its title must say that it is not real
   */
  static Entry of(Occurrence occurrence, boolean trial) {
    String told = CalendarWords.marked(CalendarWords.title(occurrence), occurrence);
    String title =
        occurrence.when() instanceof When.Before before
            ? CalendarWords.say("entry-before", CalendarWords.clock(before.latest()), told)
            : told;
    return new Entry(
        occurrence.id() + SUFFIX,
        trial ? CalendarWords.say("trial-title", title) : title,
        occurrence.when(),
        occurrence.where().place(),
        String.join("\n", lines(occurrence, trial)),
        occurrence.isCancelled());
  }

  /** The id of the occurrence that has a uid. */
  static String id(String uid) {
    return uid.replace(SUFFIX, "");
  }

  private static List<String> lines(Occurrence occurrence, boolean trial) {
    List<String> lines = new ArrayList<>();
    if (trial) {
      lines.add(CalendarWords.say("trial"));
    }
    lines.add(hours(occurrence.when()));
    occurrence
        .amendment()
        .ifPresent(
            a -> lines.add(CalendarWords.say("entry-basis", a.basis().text(), a.basis().unit())));
    CalendarWords.decider(occurrence).ifPresent(lines::add);
    occurrence.where().unit().ifPresent(u -> lines.add(CalendarWords.say("entry-unit", u)));
    lines.add(CalendarWords.say("entry-source", occurrence.source().cited()));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** Only what the hours of the entry itself do not show. */
  private static String hours(When when) {
    return switch (when) {
      case When.At at -> at.end().isPresent() ? "" : CalendarWords.say("entry-no-end");
      case When.Before before ->
          CalendarWords.say("entry-hours", CalendarWords.hours(before).orElseThrow());
      case When.Days days ->
          days.hours()
              .map(hours -> CalendarWords.say("entry-hours", hours))
              .orElseGet(() -> CalendarWords.say("entry-no-hour"));
    };
  }

  /** Changes when anything a person can see changes. */
  String digest() {
    return Digests.of(DIGITS, summary, when.toString(), location.orElse(""), description);
  }
}
