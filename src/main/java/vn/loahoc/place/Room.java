package vn.loahoc.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/**
 * A room as rooms are compared, whether it has a column of its own or stands with its house: "Phòng
 * 1, Nhà văn hóa Mẫu" is room 1 of that house.
 *
 * @param name "1", "may", with its floor; without its kind where it has a number
 * @param house the words of its house; nothing where only the room is named
 */
public record Room(String name, Optional<String> house) {

  private static final Pattern PARTS =
      Pattern.compile("[,;()\\n]+|\\s+(?:[-–—]\\s*|(?:tại|của|thuộc|ở)\\s+)|[–—]\\s+");

  /** What only one class can use at a time. A yard, a park or a whole house is for several. */
  private static final Pattern ROOM =
      Pattern.compile(
          "^(?:phòng|phong|hội trường|hoi"
              + " truong|bếp|p\\s*\\.?\\s*(?=\\p{L}?\\d))(?!\\p{L}).*");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:phòng(?: học)?|phong(?: hoc)?|p)\\s*\\.?\\s*(?:số|so)?\\s*0*"
              + "(\\p{L}?\\s?\\.?\\d+(?:[.-]\\d+)?\\p{L}?)(?![\\p{L}\\d])\\s*(.*)");

  private static final Pattern FLOOR =
      Pattern.compile("^(?:lầu|tầng|khu|dãy|tòa)\\s+(?:\\p{L}|\\d+|trệt)$");

  /** Where the name of a house begins behind that of a room. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?<!hội)\\s+(?=(?:tthtcđ|trung tâm|tt\\.? ?htcđ|nhà|nvh|trường|thcs|thpt|ubnd|ủy"
              + " ban|thư viện|trụ sở|trạm|hội (?:phụ nữ|lhpn|nông dân)|khu phố|cơ sở)(?!\\p{L}))");

  /** Parts of a house that are called by their kind. */
  private static final Pattern PART_OF_A_HOUSE =
      Pattern.compile(
          "^(?:(?:tại|ở) )?(?:phòng|phong|p\\s*\\.?\\s*\\p{L}?\\d+\\p{L}?|hội trường|hoi"
              + " truong|lầu|lau|tầng|tang|dãy|day|sân(?! (?:vận"
              + " động|bóng|banh|vđ))|sảnh|sanh|bếp|bep|thư viện|thu vien|căn tin|khu"
              + " \\p{L}(?!\\p{L}))(?!\\p{L}).*");

  /**
   * Whether words name a part of a house and no house: "phòng 3, lầu 1", "hội trường"; but not "hội
   * trường UBND phường".
   */
  public static boolean isWithin(String words) {
    String normal = Spelling.normalize(words).strip();
    return PART_OF_A_HOUSE.matcher(normal).matches() && !HOUSE.matcher(" " + normal).find();
  }

  /**
   * Where something is that is moved: "phòng 3" is another room of the same house, so that "Phòng
   * 1, Nhà văn hóa Mẫu" becomes "phòng 3, Nhà văn hóa Mẫu"; a house stands by itself.
   *
   * @param place the words of where it was
   */
  public static String moved(String place, String to) {
    String house = withoutRooms(place);
    return isWithin(to) && !house.isEmpty() ? to + ", " + house : to;
  }

  /** The same where nothing may be known of before, or nothing new is said. */
  public static Optional<String> moved(Optional<String> place, Optional<String> to) {
    return to.map(there -> place.map(before -> moved(before, there)).orElse(there)).or(() -> place);
  }

  /** The words of a place behind those of its rooms; all of them where it begins with its house. */
  public static String withoutRooms(String place) {
    String rest = place.strip();
    while (isOnlyRoom(rest.split("[,;]", 2)[0])) {
      String[] parts = rest.split("[,;]\\s*", 2);
      rest = parts.length > 1 ? parts[1] : "";
    }
    return rest;
  }

  private static boolean isOnlyRoom(String words) {
    String normal = Spelling.normalize(words).strip();
    return isWithin(words) && (ROOM.matcher(normal).matches() || FLOOR.matcher(normal).matches());
  }

  /** That which the words of a column of rooms name. */
  public static Optional<Room> named(String words) {
    return in(words, true);
  }

  /** That in which a venue is, if it names one. */
  public static Optional<Room> ofVenue(String venue) {
    return in(venue, false);
  }

  /** The same in a house that is known otherwise. */
  public Room within(Optional<String> other) {
    return new Room(name, other.or(this::house));
  }

  /**
   * @param told whether the words are known to name a room
   */
  private static Optional<Room> in(String words, boolean told) {
    Optional<String> name = Optional.empty();
    List<String> floors = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String part : PARTS.split(Spelling.normalize(words))) {
      String stripped = part.strip();
      if (FLOOR.matcher(stripped).matches()) {
        floors.add(normal(stripped));
      } else if (name.isEmpty() && (told || ROOM.matcher(stripped).matches())) {
        String[] room = HOUSE.split(stripped, 2);
        Matcher number = NUMBERED.matcher(room[0]);
        boolean numbered = number.matches();
        name = Optional.of(normal(numbered ? number.group(1) : room[0]));
        if (numbered && !number.group(2).isBlank()) {
          others.add(number.group(2));
        }
        if (room.length > 1) {
          others.add(room[1]);
        }
      } else if (!stripped.isEmpty()) {
        others.add(stripped);
      }
    }
    String floor = String.join(" ", floors);
    if (told && name.isEmpty() && !floors.isEmpty()) {
      // "Lầu 1" and no more in the place of a room: the floor is the room
      return Optional.of(new Room(floor, others.stream().findFirst().map(Room::normal)));
    }
    return name.filter(n -> !n.isEmpty())
        .map(
            n ->
                new Room((n + " " + floor).strip(), others.stream().findFirst().map(Room::normal)));
  }

  /** The first that is named besides a floor: what follows is its address. */
  public static String houseOf(String venue) {
    String words = Spelling.normalize(venue);
    Matcher parts = PARTS.matcher(words);
    int from = 0;
    while (from < words.length()) {
      int to = parts.find() ? parts.start() : words.length();
      String part = words.substring(from, to).strip();
      if (!part.isEmpty() && !FLOOR.matcher(part).matches()) {
        return normal(part);
      }
      from = to == words.length() ? to : parts.end();
    }
    return normal(venue);
  }

  private static String normal(String words) {
    return String.join(" ", Spelling.words(words));
  }
}
