package vn.loahoc.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What reminders say. A day is told by its distance too, "ngày mai", only in a reminder that is
 * read at once: any other message may lie for a while.
 */
final class ReminderLines {

  private ReminderLines() {}

  /**
   * What one of them says.
   *
   * @param listed the same as one of several
   * @param lasting the same without what is so for today only
   */
  record Line(String alone, String listed, String lasting) {

    /** Whether it says "ngày mai": a day later that is not so. */
    boolean isOfToday() {
      return !listed.equals(lasting);
    }
  }

  /**
   * A reminder, with what has changed since the person was last told of it.
   *
   * @param today where the message is read at once
   */
  static Line reminder(Occasion occasion, Occasion.Facts told, Optional<LocalDate> today) {
    Occasion.Facts facts = occasion.facts();
    String near =
        ReminderWords.named(
            occasion.title(), occasion.sample(), facts.when(), facts.place(), today);
    String rest = sentences(changed(occasion, told), gone(occasion));
    return new Line(
        sentences(ReminderWords.say("remind", near), rest),
        sentences(ReminderWords.say("remind-listed", near), rest),
        sentences(ReminderWords.say("remind-listed", named(occasion)), rest));
  }

  private static Line line(String text) {
    return new Line(text, text, text);
  }

  /** It is too late to help, but they are told of it. */
  static Line missed(Occasion occasion, Occasion.Facts told) {
    return line(
        sentences(
            ReminderWords.say("missed", named(occasion)),
            changed(occasion, told),
            ReminderWords.say("sorry")));
  }

  /** It does not take place. */
  static Line withdrawn(Occasion occasion) {
    return line(
        sentences(ReminderWords.say("withdrawn", named(occasion).strip()), because(occasion)));
  }

  /**
   * It is otherwise than they were told.
   *
   * @param next when they will be reminded, in order
   * @param reaches whether their channel carries that, if they do not write again
   */
  static Line news(
      Occasion occasion, Occasion.Facts told, List<LocalDateTime> next, boolean reaches) {
    String what =
        told.withdrawn()
            ? ReminderWords.say("again", named(occasion))
            : ReminderWords.say("news", named(occasion));
    String then =
        next.isEmpty()
            ? ReminderWords.say("no-more")
            : ReminderWords.say("next", ReminderWords.times(next));
    return line(
        sentences(
            what,
            changed(occasion, told),
            because(occasion),
            then,
            reaches ? "" : ReminderWords.say("may-not-reach")));
  }

  /** Several as one message: as today has it, if all are of today. */
  static String together(List<Line> all) {
    if (all.size() == 1) {
      return all.getFirst().alone();
    }
    List<String> lines = new ArrayList<>(List.of(ReminderWords.say("several", all.size())));
    for (Line one : all) {
      lines.add(lines.size() + ". " + (areOfToday(all) ? one.listed() : one.lasting()));
    }
    return String.join("\n", lines);
  }

  /** What withdraws something or is far off must come however late, so it keeps dates only. */
  static boolean areOfToday(List<Line> all) {
    return all.stream().allMatch(Line::isOfToday);
  }

  private static String named(Occasion occasion) {
    Occasion.Facts facts = occasion.facts();
    return ReminderWords.named(occasion.title(), occasion.sample(), facts.when(), facts.place());
  }

  /** The hour that is not known, then what is no longer as it was. */
  private static String changed(Occasion occasion, Occasion.Facts told) {
    Moment was = told.when();
    Moment now = occasion.facts().when();
    List<String> said = new ArrayList<>(List.of(ReminderWords.hourless(now).strip()));
    if (!was.equals(now)) {
      boolean hourOnly = was.day().equals(now.day()) && was.hour().isEmpty();
      said.add(
          hourOnly && now.hour().isPresent()
              ? ReminderWords.say("hour-known")
              : ReminderWords.say("moved", ReminderWords.when(was)));
    }
    Optional<String> place = told.place();
    if (!place.equals(occasion.facts().place())) {
      String key = occasion.facts().place().isPresent() ? "place-was" : "place-unknown";
      said.add(
          place
              .map(before -> ReminderWords.say(key, ReminderWords.shortened(before)))
              .orElseGet(() -> ReminderWords.say("place-known")));
    }
    return sentences(said.toArray(String[]::new));
  }

  private static String because(Occasion occasion) {
    return occasion.basis().map(on -> ReminderWords.say("because", on)).orElse("");
  }

  private static String gone(Occasion occasion) {
    return occasion.gone() ? ReminderWords.say("gone") : "";
  }

  private static String sentences(String... all) {
    return String.join(" ", Stream.of(all).filter(one -> !one.isEmpty()).toList());
  }
}
