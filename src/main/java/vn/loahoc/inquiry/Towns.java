package vn.loahoc.inquiry;

import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;

/**
 * The name of the town or district itself: "thời tiết ở Huế" asks for none of the classes that have
 * it in their titles.
 */
final class Towns {

  private static final Pattern KIND =
      Pattern.compile("(?iu)^(?:thành phố|tp\\.?|tỉnh|quận|huyện|thị xã|thị trấn|phường|xã)\\s+");

  private Towns() {}

  /** Where words name it beside no more of a title. */
  static List<Phrases.Found<Boolean>> in(
      List<Word> words, String locality, List<Mentions.Mention> spoken) {
    String name = KIND.matcher(locality).replaceFirst("");
    if (name.isBlank() || name.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    Phrases<Boolean> names = new Phrases<>();
    names.add(name, true);
    return names.find(words).stream()
        .filter(town -> spoken.stream().noneMatch(mention -> isMore(mention, town)))
        .toList();
  }

  /** "Bánh Huế": more than the name of the town. */
  private static boolean isMore(Mentions.Mention mention, Phrases.Found<?> town) {
    return mention.from() <= town.from()
        && town.to() <= mention.to()
        && mention.to() - mention.from() > town.to() - town.from();
  }

  /** Whether a mention says no more than the name of the town. */
  static boolean isOnly(Mentions.Mention mention, List<Phrases.Found<Boolean>> towns) {
    return towns.stream().anyMatch(t -> t.from() <= mention.from() && mention.to() <= t.to());
  }
}
