package vn.loahoc.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.loahoc.delivery.Ending;

/** What happened in a town, written down by those who lived there; nothing of the program's own. */
final class Diary {

  /** When the program looked for what is due. */
  final TreeSet<LocalDateTime> ticks = new TreeSet<>();

  /** What reached somebody, or may have. */
  final List<Got> got = new ArrayList<>();

  /** What people did and were promised, by person, in order. */
  final TreeMap<String, List<Event>> events = new TreeMap<>();

  void note(String person, Event event) {
    events.computeIfAbsent(person, key -> new ArrayList<>()).add(event);
  }

  /** Something of somebody. */
  sealed interface Event {
    LocalDateTime at();
  }

  /**
   * They were told when the next one comes.
   *
   * @param next nothing if they rest without an end
   * @param told the text of the item of today, if they were told that
   */
  record Promised(LocalDateTime at, String why, Optional<LocalDateTime> next, Optional<String> told)
      implements Event {}

  /** They want it no more. */
  record Ended(LocalDateTime at) implements Event {}

  /** They wrote, and were answered. */
  record Wrote(LocalDateTime at, boolean free) implements Event {}

  /** They stopped everything, or want it again. */
  record Stopping(LocalDateTime at, boolean stopped) implements Event {}

  /** They blocked us, or came back. */
  record Leaving(LocalDateTime at, boolean gone) implements Event {}

  /** They agreed to be counted. */
  record Counting(LocalDateTime at) implements Event {}

  /**
   * A message.
   *
   * @param chat where it went
   * @param put when the program put it into the outbox
   * @param ended what the platform said; nothing if it has not
   * @param at when it did
   */
  record Got(
      String chat, LocalDateTime put, String text, Optional<Ending> ended, LocalDateTime at) {}
}
