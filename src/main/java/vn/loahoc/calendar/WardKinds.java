package vn.loahoc.calendar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Spelling;

/**
 * What sort of unit a place is, as timetables call it: a table of wards may leave it out, and what
 * has no kind there is held for a phường. Immutable and thread-safe.
 */
public final class WardKinds {

  private final Map<String, Map<Ward.Type, Integer>> called = new HashMap<>();

  private WardKinds() {}

  /** As the rows of these classes have it. */
  public static WardKinds of(List<ClassSession> sessions) {
    WardKinds kinds = new WardKinds();
    sessions.forEach(session -> session.where().wards().forEach(w -> kinds.add(w, session)));
    return kinds;
  }

  private void add(Ward ward, ClassSession session) {
    String words =
        Stream.of(session.where().wardAsWritten(), session.where().venue(), session.centre())
            .flatMap(Optional::stream)
            .map(WardKinds::plain)
            .reduce("", (all, one) -> all + " ; " + one);
    for (Ward.Type type : Ward.Type.values()) {
      if (words.contains(" " + type.vietnamese() + plain(ward.name()))) {
        called
            .computeIfAbsent(Slug.of(ward), slug -> new EnumMap<>(Ward.Type.class))
            .merge(type, 1, Integer::sum);
      }
    }
  }

  /** The same class in a ward of the kind that timetables call it. */
  ClassSession mended(ClassSession session) {
    List<Ward> wards = session.where().wards();
    return wards.stream().allMatch(one -> of(one) == one.type())
        ? session
        : session.in(wards.stream().map(this::mended).toList());
  }

  private Ward mended(Ward ward) {
    return new Ward(
        of(ward),
        ward.name(),
        ward.code(),
        ward.otherNames(),
        ward.belongs(),
        ward.life(),
        ward.mergedInto(),
        ward.middle());
  }

  /** "xã Mẫu". */
  public String named(Ward ward) {
    return of(ward).vietnamese() + " " + ward.name();
  }

  /** A phường that most rows call another thing is that. */
  public Ward.Type of(Ward ward) {
    Map<Ward.Type, Integer> types = called.getOrDefault(Slug.of(ward), Map.of());
    if (ward.type() != Ward.Type.WARD) {
      return ward.type();
    }
    int wards = types.getOrDefault(Ward.Type.WARD, 0);
    return types.entrySet().stream()
        .filter(entry -> entry.getValue() > wards)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(ward.type());
  }

  /** What most wards are called; a phường if nothing is known. */
  public Ward.Type usual() {
    Map<Ward.Type, Integer> all = new EnumMap<>(Ward.Type.class);
    called
        .values()
        .forEach(types -> types.forEach((type, times) -> all.merge(type, times, Integer::sum)));
    return all.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Ward.Type.WARD);
  }

  private static String plain(String words) {
    String signs = Spelling.nfc(words).toLowerCase(Locale.ROOT).replaceAll("\\bp\\.", " phường ");
    String whole = signs.replaceAll("\\btt\\.", " thị trấn ");
    return " " + whole.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
