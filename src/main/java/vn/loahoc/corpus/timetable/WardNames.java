package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.ProblemCatalogue;
import vn.loahoc.corpus.WrittenWards;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;

/** Which ward the words of a timetable mean. One thread. */
final class WardNames {

  private static final Pattern KIND =
      Pattern.compile("(?iu)^(?:phường|phuong|ph?\\s*\\.|p\\s|phg|xã|thị trấn).*", Pattern.DOTALL);
  private static final Pattern KIND_ALONE =
      Pattern.compile(
          "(?iu)^(?:(?:phường|phuong|phg|xã|xa|thị trấn|ph?|tt)\\s+|(?:phg?|p|x|tt)\\s*\\.\\s*)");
  private static final Pattern SPOKEN_KIND =
      Pattern.compile("(?iu)(?<!\\p{L})(?:phường|phuong|phg|xã|thị trấn|p\\.|p(?=\\s+\\p{L}))");

  /** What belongs to all of a ward and is called by its name. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:tthtcđ|tt\\.?\\s?htcđ|htcđ|trung tâm học tập cộng đồng|học tập cộng"
              + " đồng|ubnd|ủy ban nhân dân|uỷ ban nhân dân|nhà văn hóa|nhà văn hoá|nvh|trạm y"
              + " tế|công an|hội trường|thư viện|nhà thiếu nhi|hội phụ nữ|hội lhpn|đoàn thanh"
              + " niên|tại|ở|khu vực|địa bàn)\\s+");

  private static final String NAME = "\\p{Lu}\\p{L}*";
  private static final Pattern SAID =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:[Pp]hường|PHƯỜNG)\\s+"
              + NAME
              + "(?:\\s+"
              + NAME
              + "){0,2}|(?<=[,(–-]\\s?)P\\.\\s?"
              + NAME
              + "(?:\\s+"
              + NAME
              + "){1,2})(?!\\p{L})");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:quận|huyện|thành phố|tp|q\\.?\\s?\\d|thị xã)(?!\\p{L})");

  private static final int REMEMBERED = 5_000;

  private final Gazetteer gazetteer;
  private final WardNearness nearness;
  private final Map<Asked, Optional<Ward>> known = new HashMap<>();

  private record Asked(String words, boolean spoken, LocalDate day) {}

  WardNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.nearness = new WardNearness(gazetteer);
  }

  /** The ward that the words of a ward column name, as it was on a day. */
  Optional<Ward> named(String words, LocalDate day) {
    Asked key = new Asked(words, false, day);
    Optional<Ward> ward = known.get(key);
    if (ward == null) {
      ward = KIND.matcher(words).matches() ? whole(words, day) : Optional.empty();
      if (ward.isEmpty()) {
        // in a column of wards "xã" for a ward that is none is a slip of the pen
        ward = whole("phường " + KIND_ALONE.matcher(words).replaceFirst(""), day);
      }
      if (ward.isEmpty()) {
        ward = whole("xã " + KIND_ALONE.matcher(words).replaceFirst(""), day);
      }
      if (known.size() < REMEMBERED) {
        known.put(key, ward);
      }
    }
    return ward;
  }

  /** The wards of a cell or a line; of each that nobody knows a fault. */
  List<Ward> named(WrittenWards written, LocalDate day, Faults faults) {
    for (String words : written.names()) {
      if (named(words, day).isEmpty()) {
        String nearest = ProblemCatalogue.perhaps("unknown_ward", nearest(words, day));
        faults.add("unknown_ward", words, nearest);
      }
    }
    return known(written, day);
  }

  /** Those of the wards that are known, each once. */
  List<Ward> known(WrittenWards written, LocalDate day) {
    return written.names().stream()
        .flatMap(words -> named(words, day).stream())
        .distinct()
        .toList();
  }

  /** The ward that a name or an address speaks of: "TTHTCĐ phường Mẫu". */
  Optional<Ward> spokenOf(String words, LocalDate day) {
    Asked key = new Asked(words, true, day);
    Optional<Ward> ward = known.get(key);
    if (ward == null) {
      ward = spoken(words, day);
      if (known.size() < REMEMBERED) {
        known.put(key, ward);
      }
    }
    return ward;
  }

  /**
   * The ward that the name of a house says and nobody knows: "TTHTCĐ phường Mẫu Lạ". That of
   * another district, and what is only called so ("phường đội"), is none.
   */
  Optional<String> unknownOf(String house, LocalDate day) {
    Matcher said = SAID.matcher(house);
    return said.find()
            && !ELSEWHERE.matcher(house.substring(said.end())).find()
            && spokenOf(house, day).isEmpty()
        ? Optional.of(said.group())
        : Optional.empty();
  }

  /** The known names that are nearest, not more than three; empty if none is near. */
  String nearest(String words, LocalDate day) {
    return nearness.nearest(words, day);
  }

  /** Whether it may be the name of a ward with a slip of the pen. */
  boolean isNearly(String words) {
    return nearness.isNearly(words);
  }

  /**
   * The ward by whose name a house is called, "TTHTCĐ Mẫu", or that stands alone: "tại Mẫu". A
   * school or a street may have the name of another.
   */
  Optional<Ward> ofHouse(String words, LocalDate day) {
    Matcher house = HOUSE.matcher(words);
    int from = 0;
    while (house.find(from)) {
      Optional<Ward> ward = whole("phường " + words.substring(house.end()), day);
      if (ward.isPresent()) {
        return ward;
      }
      from = house.end();
    }
    boolean number = words.chars().anyMatch(Character::isDigit);
    return number ? Optional.empty() : named(words, day);
  }

  /** "Mẫu Đông" is not the ward Mẫu: after the name only another place or a remark may stand. */
  private Optional<Ward> whole(String words, LocalDate day) {
    List<PlaceMention> found = gazetteer.find(words, day);
    if (found.isEmpty() || !(found.getFirst().place() instanceof Ward ward)) {
      return Optional.empty();
    }
    String rest = words.substring(found.getFirst().to()).strip();
    boolean place = found.size() > 1 && words.substring(found.get(1).from()).equals(rest);
    boolean more = !rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0));
    return more && !place ? Optional.empty() : Optional.of(ward);
  }

  /** Looked for from each "phường" on, since a venue may carry it in its name. */
  private Optional<Ward> spoken(String words, LocalDate day) {
    Matcher kind = SPOKEN_KIND.matcher(words);
    while (kind.find()) {
      Optional<Ward> ward =
          gazetteer.find(words.substring(kind.start()), day).stream()
              .filter(mention -> mention.from() == 0 && mention.place() instanceof Ward)
              .map(mention -> (Ward) mention.place())
              .findFirst();
      if (ward.isPresent()) {
        return ward;
      }
    }
    return Optional.empty();
  }
}
