package vn.loahoc.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * Wards by their initials: "p.tmd", "phường tmđ" is phường Tân Mẫu Đông. Only after the word for a
 * ward, and only of those that are there on the day. Immutable.
 */
public final class WardInitials {

  /** Consonants only: with a vowel they are a word, as in "phường ta". */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.])(phường|phuong|p|xã|x)[.\\s]{1,2}([b-zđ&&[^eiouy]]{2,4})(?![\\p{L}\\d.])");

  /** More wards of the same initials are not told one by one. */
  private static final int MOST = 3;

  private final Gazetteer gazetteer;

  public WardInitials(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The text with the names of such wards in place of their initials; of several that they may
   * stand for, all of them.
   *
   * @param text NFC
   */
  public String writtenOut(String text, LocalDate day) {
    List<Ward> wards = gazetteer.wards(day);
    Matcher found = SHORT.matcher(text);
    return found.replaceAll(
        match -> {
          List<String> names = named(match.group(2), wards);
          return Matcher.quoteReplacement(
              names.isEmpty() || names.size() > MOST ? match.group() : String.join(", ", names));
        });
  }

  private static List<String> named(String typed, List<Ward> wards) {
    return wards.stream()
        .filter(ward -> stands(typed, PlaceNames.letters(ward.name())))
        .map(ward -> ward.type().vietnamese() + " " + ward.name())
        .distinct()
        .toList();
  }

  /** Without its mark "d" may be "đ". */
  private static boolean stands(String typed, String letters) {
    String small = typed.toLowerCase(Locale.ROOT);
    return letters.length() > 1 && (small.equals(letters) || small.equals(Folding.fold(letters)));
  }
}
