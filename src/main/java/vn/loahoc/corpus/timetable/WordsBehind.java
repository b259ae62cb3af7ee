package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.time.Bound;
import vn.loahoc.time.TimeMention;

/**
 * What stands behind a day and says what it is for: "04/10 nghỉ", "ngày 4/10 không học", "05/10 đổi
 * phòng 3". Words that stand before another day belong to that one.
 *
 * @param to index after the last of its words
 * @param room where it is held on that day
 */
record WordsBehind(Purpose purpose, int to, Optional<String> room) {

  /** "04/10: lớp nghỉ", "04/10 cả lớp được nghỉ", and nothing that ends a sentence. */
  private static final Pattern NEAR =
      Pattern.compile("\\s*[():–-]?\\s*(?:[\\p{L}\\p{M}]+\\s+){0,3}");

  /** "nghỉ ngày 06/10". */
  private static final Pattern BEFORE_A_DAY =
      Pattern.compile("(?iu)\\s*:?\\s*(?:(?:vào|ngày|hôm|các|từ|lúc|sang|qua|đến)\\s*){0,3}");

  /** "04/10, 06/10 và 08/10 nghỉ". */
  private static final Pattern LIST =
      Pattern.compile("(?iu)\\s*[,&+]?\\s*(?:và)?\\s*(?:ngày)?\\s*");

  private static final Pattern TO_A_ROOM = Pattern.compile("\\s*(?:[\\p{L}\\p{M}]+\\s+){0,2}");

  private static final Pattern END_OF_ROOM = Pattern.compile("[,;.)\\n]");

  /**
   * Those behind a day.
   *
   * @param days the times of the text
   * @param at which of them
   * @param lists whether a day may also have the words behind the last of its list
   */
  static Optional<WordsBehind> of(
      String text, List<Phrases.Hit> hits, List<TimeMention> days, int at, boolean lists) {
    TimeMention day = days.get(at);
    if (!day.stated().date() || day.bound() != Bound.AT) {
      return Optional.empty();
    }
    int next = at + 1 < days.size() ? days.get(at + 1).from() : text.length();
    String gap = text.substring(Math.min(day.to(), next), next);
    if (lists && at + 1 < days.size() && LIST.matcher(gap).matches()) {
      return of(text, hits, days, at + 1, true)
          .map(behind -> new WordsBehind(behind.purpose(), day.to(), behind.room()));
    }
    List<Phrases.Hit> between =
        hits.stream().filter(hit -> hit.from() >= day.to() && hit.from() < next).toList();
    if (between.isEmpty()
        || !NEAR.matcher(text.substring(day.to(), between.getFirst().from())).matches()) {
      return Optional.empty();
    }
    Phrases.Hit first = between.getFirst();
    if (first.key().equals("move")) {
      return between.stream()
          .skip(1)
          .filter(hit -> hit.key().equals("room"))
          .filter(
              hit ->
                  TO_A_ROOM
                      .matcher(text.substring(Math.min(first.to(), hit.from()), hit.from()))
                      .matches())
          .findFirst()
          .map(hit -> room(text, hit, next));
    }
    return next < text.length() && isBefore(text, first, next) && !allBehind(hits, days)
        ? Optional.empty()
        : purpose(first).map(b -> b.endingBy(next));
  }

  /** "4/10 nghỉ 7/10 học bù": no word before the first day, and one behind the last. */
  private static boolean allBehind(List<Phrases.Hit> hits, List<TimeMention> days) {
    return hits.stream().allMatch(hit -> hit.from() >= days.getFirst().to())
        && hits.stream()
            .filter(hit -> hit.from() >= days.getLast().to())
            .anyMatch(hit -> purpose(hit).isPresent());
  }

  /** Phrases are found across commas: in "nghỉ, ngày 07/10" the word is not of that day. */
  private static boolean isBefore(String text, Phrases.Hit hit, int day) {
    String rest = text.substring(Math.min(hit.to(), day), day);
    return text.substring(hit.from(), day).indexOf(',') < 0 && BEFORE_A_DAY.matcher(rest).matches();
  }

  private static Optional<WordsBehind> purpose(Phrases.Hit hit) {
    return switch (hit.key()) {
      case "cancel" -> Optional.of(new WordsBehind(Purpose.CANCELLED, hit.to(), Optional.empty()));
      case "makeup" -> Optional.of(new WordsBehind(Purpose.ADDED, hit.to(), Optional.empty()));
      default -> Optional.empty();
    };
  }

  private WordsBehind endingBy(int end) {
    return new WordsBehind(purpose, Math.min(to, end), room);
  }

  private static WordsBehind room(String text, Phrases.Hit hit, int next) {
    String room = roomAt(text.substring(0, next), hit);
    return new WordsBehind(Purpose.MOVED, hit.from() + room.length(), Optional.of(room));
  }

  /** The name of a room that begins with a phrase. */
  static String roomAt(String text, Phrases.Hit hit) {
    String rest = text.substring(hit.from()).replaceFirst("(?iu)^p\\.", "P ");
    return END_OF_ROOM.split(rest, 2)[0].strip();
  }
}
