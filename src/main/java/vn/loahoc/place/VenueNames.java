package vn.loahoc.place;

import java.util.List;
import java.util.Optional;

/** Tells names of venues by their form: a kind of venue and then a proper name or a date. */
final class VenueNames {

  private static final WordList HEADS = WordList.resource("venue-heads.txt");
  private static final WordList NO_HEADS = WordList.resource("venue-no-heads.txt");
  private static final WordList MIDDLES = WordList.resource("venue-middles.txt");

  /** Longer runs of capitals are headlines. */
  private static final int LONGEST = 8;

  private VenueNames() {}

  /** A venue whose name begins at a position. */
  static Optional<PlaceFinder.Found> at(Words words, int position) {
    int head = HEADS.lengthAt(words, position);
    int start = position + head;
    if (head == 0 || start >= words.size() || !words.joined(start - 1)) {
      return Optional.empty();
    }
    if (NO_HEADS.endsBefore(words, position + 1) || (head == 1 && !isExact(words, position))) {
      return Optional.empty();
    }
    int end = Math.max(dated(words, start), proper(words, start));
    if (end < start) {
      return Optional.empty();
    }
    Venue venue = new Venue(words.text(position, end));
    return Optional.of(new PlaceFinder.Found(position, end, List.of(venue)));
  }

  /**
   * Without its mark "chợ" is "cho", "đền" is "den": too common to begin a name. "cv" and "kdc"
   * cannot be anything else.
   */
  private static boolean isExact(Words words, int position) {
    Token head = words.get(position);
    return head.isMarked() || head.folded().chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  /** Words of the kind of venue that a name begins with. */
  static int head(Words words) {
    return HEADS.lengthAt(words, 0);
  }

  /** Last word of "27/4", "30 tháng 4" or "số 6" after the head; -1 if it is something else. */
  private static int dated(Words words, int start) {
    boolean numbered =
        words.get(start).normal().equals("số") || words.get(start).normal().equals("so");
    int number = numbered ? start + 1 : start;
    if (number >= words.size() || !words.get(number).isNumber()) {
      return -1;
    }
    boolean slash = words.after(number) == '/' && number + 1 < words.size();
    if (slash && words.get(number + 1).isNumber() && words.after(number + 1) != '/') {
      return number + 1;
    }
    boolean month =
        number + 2 < words.size()
            && words.get(number + 1).folded().equals("thang")
            && words.get(number + 2).isNumber();
    if (month) {
      return number + 2;
    }
    return numbered ? number : -1;
  }

  /** Last word of the proper name after the head in a text with small letters; -1 without one. */
  private static int proper(Words words, int start) {
    if (!words.mixedCase()) {
      return -1;
    }
    int position = start;
    for (int middle = MIDDLES.lengthAt(words, position);
        middle > 0 && words.joined(position - 1);
        middle = MIDDLES.lengthAt(words, position)) {
      position += middle;
    }
    return capitals(words, position);
  }

  /**
   * Last word of a run of capitalised words that is a proper name: two syllables at least, or one
   * that is no Vietnamese syllable. "Trung tâm Dịch vụ" has one, as any organisation's name.
   *
   * @return -1 without one
   */
  static int capitals(Words words, int start) {
    int position = start;
    int syllables = 0;
    while (position < words.size()
        && position < start + LONGEST
        && words.joined(position - 1)
        && words.mixedCase()
        && words.get(position).capital()) {
      boolean abbreviation =
          words.text(position, position).chars().noneMatch(Character::isLowerCase);
      boolean foreign = !PlaceNames.isSyllable(words.get(position));
      syllables += abbreviation ? 0 : foreign ? 2 : 1;
      position++;
    }
    return syllables > 1 ? position - 1 : -1;
  }
}
