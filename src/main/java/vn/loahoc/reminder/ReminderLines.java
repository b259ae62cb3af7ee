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

  /** What stands before what is said, so that it is said once of several. */
  private enum Opening {
    REMINDER,
    NEWS,
    MISSED,
    NONE
  }

  /**
   * What one of them says.
   *
   * @param text without its opening
   * @param lasting the same without what is so for today only
   */
  record Line(Opening opening, String text, String lasting) {

    /** Whether it says "hôm nay": a day later that is not so. */
    private boolean isOfToday() {
      return !text.equals(lasting);
    }

    private String alone(boolean today) {
      String said = today ? text : lasting;
      return switch (opening) {
        case REMINDER -> ReminderWords.say("remind", said);
        case NEWS -> ReminderWords.say("news", said);
        case MISSED -> sentences(ReminderWords.say("missed", said), ReminderWords.say("sorry"));
        case NONE -> said;
      };
    }

    private String listed(boolean today) {
      String said = today ? text : lasting;
      return opening == Opening.NEWS ? ReminderWords.say("news-listed", said) : said;
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
            occasion.title(), occasion.sample(), facts.when(), occasion.where(), today);
    String rest = sentences(changed(occasion, told), gone(occasion));
    return new Line(
        Opening.REMINDER,
        sentences(ReminderWords.say("it", near), rest),
        sentences(ReminderWords.say("it", named(occasion)), rest));
  }

  private static Line line(Opening opening, String... text) {
    return new Line(opening, sentences(text), sentences(text));
  }

  /** It is too late to help, but they are told of it. */
  static Line missed(Occasion occasion, Occasion.Facts told) {
    return line(Opening.MISSED, ReminderWords.say("it", named(occasion)), changed(occasion, told));
  }

  /** How it stands, to somebody who may have been told so already. */
  static Line repeated(Occasion occasion) {
    String said =
        occasion.facts().withdrawn()
            ? withdrawn(occasion).text()
            : sentences(
                ReminderWords.say("it", named(occasion)),
                ReminderWords.hourless(occasion.facts().when()).strip(),
                gone(occasion));
    return line(Opening.NONE, ReminderWords.say("repeated", said));
  }

  /** It does not take place. */
  static Line withdrawn(Occasion occasion) {
    return line(Opening.NONE, ReminderWords.say("withdrawn", named(occasion)), because(occasion));
  }

  /**
   * It is otherwise than they were told.
   *
   * @param next when they will be reminded, in order
   * @param reaches whether their channel carries that, if they do not write again
   */
  static Line news(
      Occasion occasion, Occasion.Facts told, List<LocalDateTime> next, boolean reaches) {
    String then =
        next.isEmpty()
            ? ReminderWords.say("no-more")
            : ReminderWords.say("next", ReminderWords.times(next));
    return line(
        Opening.NEWS,
        ReminderWords.say(told.withdrawn() ? "again" : "it", named(occasion)),
        changed(occasion, told),
        because(occasion),
        then,
        reaches ? "" : ReminderWords.say("may-not-reach"));
  }

  /** Several as one message: as today has it, if all are of today; last what is too late. */
  static String together(List<Line> all) {
    boolean today = areOfToday(all);
    List<Line> missed = all.stream().filter(one -> one.opening() == Opening.MISSED).toList();
    List<Line> others = all.stream().filter(one -> one.opening() != Opening.MISSED).toList();
    List<String> text = new ArrayList<>(numbered(others, "several", today));
    text.addAll(numbered(missed, "missed-several", today));
    if (missed.size() > 1) {
      text.add(ReminderWords.say("sorry"));
    }
    return String.join("\n", text);
  }

  private static List<String> numbered(List<Line> all, String heading, boolean today) {
    if (all.size() < 2) {
      return all.stream().map(one -> one.alone(today)).toList();
    }
    List<String> lines = new ArrayList<>(List.of(ReminderWords.say(heading, all.size())));
    for (Line one : all) {
      lines.add(lines.size() + ". " + one.listed(today));
    }
    return lines;
  }

  /** What withdraws something or is far off must come however late, so it keeps dates only. */
  static boolean areOfToday(List<Line> all) {
    return all.stream().allMatch(Line::isOfToday);
  }

  private static String named(Occasion occasion) {
    return ReminderWords.named(
        occasion.title(), occasion.sample(), occasion.facts().when(), occasion.where());
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
