package vn.loahoc.inquiry;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.place.Room;
import vn.loahoc.text.Spelling;

/** How people call the rooms that rows name: "P.201" is "phòng 201", "Phòng máy 2" "phòng máy". */
final class RoomNames {

  /** A single word is another word as well: "bếp". */
  private static final int SHORTEST = 2;

  private static final String ROOM = "phòng ";

  /** "201", "a1", "2.05": a room that has no other name. */
  private static final Pattern NUMBER = Pattern.compile("\\p{L}?\\d[\\d.-]*\\p{L}?");

  /** "Phòng máy 2": one of several. */
  private static final Pattern COUNTED = Pattern.compile("(\\p{L}+ \\p{L}+.*) \\d+");

  /** Not "trực tuyến", which some write in the place of a room. */
  private static final Pattern KIND =
      Pattern.compile("(?:phòng|hội trường|sân|sảnh|xưởng|hồ|bể|thư viện|lầu|tầng)(?!\\p{L}).*");

  private RoomNames() {}

  /** In small letters; none where the row names no room, or one by a single word. */
  static Set<String> of(ClassSession.Where where) {
    Optional<Room> room =
        where.room().flatMap(Room::named).or(() -> where.venue().flatMap(Room::ofVenue));
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(where.room().map(Spelling::normalize).stream(), room.map(Room::name).stream())
        .map(name -> NUMBER.matcher(name).matches() ? ROOM + name : name)
        .filter(KIND.asMatchPredicate())
        .forEach(
            name -> {
              names.add(name);
              Matcher counted = COUNTED.matcher(name);
              if (counted.matches()) {
                names.add(counted.group(1));
              }
            });
    names.removeIf(name -> Spelling.words(name).size() < SHORTEST);
    return names;
  }
}
