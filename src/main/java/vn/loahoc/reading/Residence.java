package vn.loahoc.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Spelling;

/**
 * Where people say that they live: "tôi ở phường Mẫu Tây", "nhà em bên mẫu tây". Whoever writes so
 * names a ward, with its kind or without.
 */
public final class Residence {

  /** More is no name of a ward. */
  private static final int LONGEST = 40;

  private static final String WHO =
      "(?<![\\p{L}\\d])(?<!(?:lớp|trước|xưa) )"
          + "(?:(?:nhà|gia đình|phường|xã) (?:của )?(?:tôi|tui|em|mình|con|cháu|bác|cô|chú|anh|chị)"
          + "|(?<!(?:phường|xã|khu|xóm|chỗ|gần|bên|quê) )(?:tôi|tui|em|mình|cháu|bác|nhà))";

  /** Only at the beginning of a sentence: "lop yoga chi o …" is "chỉ ở". */
  private static final String WHO_FIRST =
      "(?:^|[,.;!?\\n])\\s*(?:(?:dạ|da|ạ|a|thưa|thua)\\s+)*"
          + "(?:(?:nha|gia dinh|phuong|xa) (?:cua )?(?:toi|tui|em|minh|con|chau|bac|co|chu|anh|chi)"
          + "|toi|e|minh|chau|bac|nha|con|cô|chú|anh|chị|t)";

  private static final String NOW =
      "\\s+(?:(?:thì|thi|đang|dang|hiện|hien|cũng|cung|giờ|gio|mới|moi)\\s+)*";

  private static final String WHERE =
      "(?:(?:dân|dan|là dân|la dan|là|la|chuyển|chuyen|dọn|don|sống|song|cư ngụ|cu ngu|ngụ|trọ|tro"
          + "|thuê trọ|thue tro|cư trú|cu tru|thường trú|thuong tru|nằm|nam|ở|o|tại|tai|bên|ben"
          + "|thuộc|thuoc|khu|khu vực|khu vuc|về|ve|qua|gần|gan)\\s+){1,4}";

  private static final Pattern LIVES =
      Pattern.compile("(?iu)(?:" + WHO + "|" + WHO_FIRST + ")" + NOW + WHERE);

  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)(?:(?:phường|phuong|xã|xa|thị trấn|thi"
              + " tran)\\b|(?:p|x|tt|f)[\\s.]|quận|quan|q[\\s.]).*");

  /** What people go on with, without a comma. */
  private static final Set<String> GOES_ON =
      Set.of(
          "học", "hoc", "lớp", "lop", "tối", "toi", "sáng", "sang", "chiều", "chieu", "mai", "tuần",
          "tuan", "cuối", "cuoi", "thứ", "thu", "chủ", "chu", "tìm", "tim", "đi", "cũ", "cu");

  /** What may stand after it, beside words that say nothing anyway. */
  private static final Set<String> AT_THE_END =
      Set.of("á", "nè", "ne", "đó", "nghen", "nhen", "hen", "lận", "cũ", "cu");

  private static final Pattern OLD = Pattern.compile("(?iu)^\\s+(?:cũ|cu)(?![\\p{L}\\d])");

  private Residence() {}

  /** The text with the kind of the ward before its name, where it was left out. */
  static String writtenOut(
      String text, Gazetteer gazetteer, Predicate<String> isSmall, LocalDate day) {
    Matcher lives = LIVES.matcher(text);
    StringBuilder out = new StringBuilder();
    int done = 0;
    while (lives.find()) {
      String rest = text.substring(lives.end(), Math.min(text.length(), lives.end() + LONGEST));
      if (!KIND.matcher(rest).matches()) {
        out.append(text, done, lives.end());
        kind(rest, gazetteer, isSmall, day).ifPresent(kind -> out.append(kind).append(' '));
        done = lives.end();
      }
    }
    return out.append(text.substring(done)).toString();
  }

  /** The kind of the ward whose whole name stands at the beginning. */
  private static Optional<String> kind(
      String rest, Gazetteer gazetteer, Predicate<String> isSmall, LocalDate day) {
    for (Ward.Type type : Ward.Type.values()) {
      String said = type.vietnamese() + " ";
      Optional<PlaceMention> found =
          gazetteer.find(said + rest, day).stream()
              .filter(mention -> mention.from() == 0 && mention.place() instanceof Ward)
              .filter(mention -> mention.text().strip().split("\\s+").length > 2)
              .filter(m -> isWhole(rest.substring(m.to() - said.length()), isSmall))
              .findFirst();
      if (found.isPresent()) {
        return Optional.of(type.vietnamese());
      }
    }
    return Optional.empty();
  }

  /** "Ở Mẫu Tây Hạ" is not Mẫu Tây. */
  private static boolean isWhole(String after, Predicate<String> isSmall) {
    return !after.startsWith(" ")
        || List.of(Spelling.normalize(after).strip().split("[^\\p{L}\\p{N}]+")).stream()
            .limit(1)
            .allMatch(word -> word.isEmpty() || isSmall.test(word) || GOES_ON.contains(word));
  }

  /** The ward where whoever writes says that they live, in their words. */
  public static Optional<String> in(Reading reading) {
    return mentioned(reading).map(mention -> said(mention, reading.text()));
  }

  /** "phường Mẫu Tây cũ": the old one. */
  private static String said(PlaceMention mention, String text) {
    boolean old = OLD.matcher(text.substring(mention.to())).find();
    return old ? mention.text() + " cũ" : mention.text();
  }

  /** Whether a message says where somebody lives, and nothing else. */
  public static boolean isAllOf(Reading reading) {
    return mentioned(reading)
        .filter(mention -> saysNoMore(reading, begin(reading.text(), mention), mention.to()))
        .isPresent();
  }

  /** Whether a message is the name of a ward with its kind, and nothing else. */
  public static boolean isOnlyAWard(Reading reading) {
    return reading.places().stream()
        .filter(mention -> mention.place() instanceof Ward)
        .filter(mention -> KIND.matcher(mention.text()).matches())
        .anyMatch(mention -> saysNoMore(reading, mention.from(), mention.to()));
  }

  private static boolean saysNoMore(Reading reading, int from, int to) {
    return reading.asks().isEmpty()
        && reading.times().isEmpty()
        && reading.topic().stream()
            .filter(word -> word.from() < from || word.to() > to)
            .allMatch(word -> AT_THE_END.contains(word.typed()));
  }

  private static Optional<PlaceMention> mentioned(Reading reading) {
    return reading.places().stream()
        .filter(mention -> mention.place() instanceof Ward)
        .filter(mention -> begin(reading.text(), mention) < mention.from())
        .findFirst();
  }

  /** Where it begins to say that somebody lives there; at the place if it does not. */
  private static int begin(String text, PlaceMention place) {
    return LIVES
        .matcher(text.substring(0, place.from()))
        .results()
        .filter(lives -> lives.end() == place.from())
        .findFirst()
        .map(MatchResult::start)
        .orElse(place.from());
  }
}
