package vn.loahoc.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What happened in a simulation, as somebody beside it writes it down; it knows nothing of how
 * reminders are made.
 */
final class Chronicle {

  /**
   * How something stands.
   *
   * @param hour "" where none is known
   */
  record Fact(LocalDate day, String hour, String place, boolean off) {

    LocalDateTime begins() {
      return day.atTime(hour.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(hour));
    }

    /** When people set out at the latest: at noon of what has no hour. */
    LocalDateTime setsOut() {
      return hour.isEmpty() ? day.atTime(LocalTime.NOON) : begins();
    }

    /** "7 giờ 30 sáng thứ Ba, 03/10/2023", or the day alone. */
    String read() {
      String[] names = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};
      String date =
          names[day.getDayOfWeek().getValue() - 1]
              + ", %02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      if (hour.isEmpty()) {
        return date;
      }
      int h = Integer.parseInt(hour.substring(0, 2));
      String minutes = hour.endsWith(":00") ? "" : " " + hour.substring(3);
      return h + " giờ" + minutes + (h >= 4 && h < 11 ? " sáng " : " ") + date;
    }
  }

  /**
   * Somebody was promised to be reminded.
   *
   * @param minutes before it begins; -1 for the evening before
   * @param warned whether they were told that it may not arrive
   */
  record Promise(
      LocalDateTime at, String person, String title, List<Integer> minutes, boolean warned) {}

  /** What was sent. */
  record Message(LocalDateTime at, String chat, String text) {

    /** The line about something; nothing if there is none. */
    Optional<String> about(String title) {
      return text.lines().filter(line -> line.contains(title + ",")).findFirst();
    }
  }

  /**
   * What did not arrive.
   *
   * @param again whether it can be tried at once: the platform has not refused it
   */
  record Lost(Message message, boolean again) {}

  /** Whether something holds, as it changed. */
  static final class Phases {
    private final TreeMap<LocalDateTime, Boolean> changes = new TreeMap<>();

    void set(LocalDateTime at, boolean value) {
      changes.put(at, value);
    }

    boolean at(LocalDateTime at) {
      var last = changes.floorEntry(at);
      return last != null && last.getValue();
    }
  }

  final TreeSet<LocalDateTime> ticks = new TreeSet<>();
  final Map<String, TreeMap<LocalDateTime, Fact>> facts = new HashMap<>();
  final List<Promise> promises = new ArrayList<>();
  final List<Promise> dropped = new ArrayList<>();
  final List<Message> messages = new ArrayList<>();
  final List<Lost> lost = new ArrayList<>();

  /** By chat. */
  final Map<String, Phases> stopped = new HashMap<>();

  /** By chat. */
  final Map<String, Phases> gone = new HashMap<>();

  /** When somebody wrote, by person. */
  final Map<String, TreeSet<LocalDateTime>> written = new HashMap<>();

  /** By person, the chat they write from first. */
  final Map<String, List<String>> chats = new HashMap<>();

  /** How something has stood. */
  NavigableMap<LocalDateTime, Fact> history(String title) {
    return Objects.requireNonNull(facts.get(title));
  }

  /** When somebody wrote. */
  NavigableSet<LocalDateTime> words(String person) {
    return Objects.requireNonNull(written.get(person));
  }

  /** Their chats, the one they write from first. */
  List<String> accounts(String person) {
    return Objects.requireNonNull(chats.get(person));
  }

  Fact fact(String title, LocalDateTime at) {
    return history(title).floorEntry(at).getValue();
  }

  boolean isStopped(String chat, LocalDateTime at) {
    return stopped.getOrDefault(chat, new Phases()).at(at);
  }

  /** Whether a chat takes anything: two days after the last word on a channel with a window. */
  boolean isOpen(String person, String chat, LocalDateTime at) {
    if (gone.getOrDefault(chat, new Phases()).at(at)) {
      return false;
    }
    // they write from the first one only
    LocalDateTime last = words(person).floor(at);
    boolean writes = accounts(person).getFirst().equals(chat) && last != null;
    return !chat.startsWith("zalo") || (writes && !at.isAfter(last.plusDays(2)));
  }
}
