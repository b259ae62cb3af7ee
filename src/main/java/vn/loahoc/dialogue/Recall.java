package vn.loahoc.dialogue;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.place.Spot;

/**
 * What the session still knows of the turns before.
 *
 * @param question what was asked last, in words that stand by themselves
 * @param unanswered the same, if nothing could be answered
 * @param shown the activities of the last answer, in its order
 * @param answer number of the last answer in this session, from 1; 0 before the first
 * @param notes what features had it remember, small and textual; forgotten with the session
 */
public record Recall(
    Optional<String> question,
    Optional<String> unanswered,
    List<Shown> shown,
    int answer,
    Map<String, String> notes) {

  /** The note of the ward that somebody named. */
  public static final String WARD = "ward";

  /** The note of the place that somebody shared: "10.7270 106.7260". */
  private static final String SPOT = "spot";

  /** The note of the age that somebody declared. */
  public static final String AGE = "age";

  /** Its only value. */
  public static final String UNDER_16 = "under-16";

  /**
   * An activity that was spoken of.
   *
   * @param start local time, if its day is known
   * @param occurrence its id in the calendar, where the answer knew it: another activity may have
   *     the same title and start
   */
  public record Shown(String title, Optional<LocalDateTime> start, Optional<String> occurrence) {

    public Shown(String title, Optional<LocalDateTime> start) {
      this(title, start, Optional.empty());
    }
  }

  /** The note of the activities of the last list: see {@link #listing}. */
  public static final String LISTED = "listed";

  /** A note that is not kept, but becomes what was spoken of last: see {@link #listing}. */
  static final String ABOUT = "about";

  private static final int MOST_LISTED = 20;

  /** Activities as a note: "2" below them means the second. */
  public static String listing(List<Shown> activities) {
    return activities.stream()
        .limit(MOST_LISTED)
        .map(Recall::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Shown one) {
    String title = one.title().replaceAll("\\s+", " ").strip();
    String start = one.start().map(LocalDateTime::toString).orElse("");
    return String.join("\t", one.occurrence().orElse(""), start, title);
  }

  /** The activities of the last list, in its order. */
  public List<Shown> listed() {
    return listed(notes.getOrDefault(LISTED, ""));
  }

  private static List<Shown> listed(String listing) {
    return listing.lines().map(Recall::one).toList();
  }

  private static Shown one(String line) {
    String[] parts = line.split("\t", 3);
    String start = parts.length == 3 ? parts[1] : "";
    return new Shown(
        parts[parts.length - 1],
        Optional.of(start).filter(at -> !at.isEmpty()).map(LocalDateTime::parse),
        Optional.of(parts[0]).filter(id -> parts.length > 1 && !id.isEmpty()));
  }

  public Recall {
    shown = List.copyOf(shown);
    notes = Map.copyOf(notes);
  }

  /** Nothing. */
  public static Recall nothing() {
    return new Recall(Optional.empty(), Optional.empty(), List.of(), 0, Map.of());
  }

  /** The ward the person named. */
  public Optional<String> ward() {
    return Optional.ofNullable(notes.get(WARD));
  }

  /** The place the person shared. */
  public Optional<Spot> spot() {
    return Spot.of(notes.getOrDefault(SPOT, ""));
  }

  /** A place as something to be remembered, to about ten metres. */
  public static Map<String, String> noteOf(Spot spot) {
    return Map.of(SPOT, String.format(Locale.ROOT, "%.4f %.4f", spot.latitude(), spot.longitude()));
  }

  /** Whether the person declared to be below 16: they may ask, but nothing is kept of them. */
  public boolean isUnder16() {
    return UNDER_16.equals(notes.get(AGE));
  }

  /** The same with more notes; those with an empty value are dropped. */
  public Recall noting(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(notes);
    all.putAll(more);
    all.values().removeIf(String::isEmpty);
    String about = all.remove(ABOUT);
    return new Recall(question, unanswered, about == null ? shown : listed(about), answer, all);
  }
}
