package vn.loahoc.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.text.Abbreviations;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Wards by their initials: "p.tmd", "phường tmđ" is phường Tân Mẫu Đông, of those that are there on
 * the day. Without the word for a ward, "tmđ" and "tm đông" are it where they can be nothing else.
 * Immutable.
 */
public final class WardInitials {

  /** Consonants only: with a vowel they are a word, as in "phường ta". */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.])(phường|phuong|p|xã|x)[.\\s]{1,2}([b-zđ&&[^eiouy]]{2,4})(?![\\p{L}\\d.])");

  /** Two letters are too many other things, but with the last word of the name behind them. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.])"
              + "(?<!(?:phường|phuong|p|xã|xa|x|quận|quan|q|trường|truong|lớp|lop|thpt|thcs)[.\\s]{1,2})"
              + "([b-zđ&&[^eiouy]]{2,4})(?:\\s(\\p{L}{2,6}))?(?![\\p{L}\\d])");

  private static final String KIND = Ward.Type.WARD.vietnamese() + " ";
  private static final int SHORTEST_ALONE = 3;

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
    return withKind(afterKind(text, day), day);
  }

  private String afterKind(String text, LocalDate day) {
    List<Ward> wards = gazetteer.wards(day);
    Matcher found = SHORT.matcher(text);
    return found.replaceAll(
        match -> {
          List<String> names = named(match.group(2), wards);
          return Matcher.quoteReplacement(
              names.isEmpty() || names.size() > MOST ? match.group() : String.join(", ", names));
        });
  }

  /** The text with the word for a ward before initials that stand alone. */
  private String withKind(String text, LocalDate day) {
    return ALONE
        .matcher(text)
        .replaceAll(
            match -> {
              String letters = match.group(1);
              Optional<String> half =
                  Optional.ofNullable(match.group(2)).flatMap(last -> half(letters, last));
              boolean other = !Abbreviations.expand(letters).equals(letters);
              boolean whole = letters.length() >= SHORTEST_ALONE && !other && isWard(letters, day);
              return Matcher.quoteReplacement(
                  half.orElseGet(() -> whole ? KIND + match.group() : match.group()));
            });
  }

  /** "tm đông": the ward of these first letters and this last word, if there is just one. */
  private Optional<String> half(String letters, String last) {
    Set<String> names =
        gazetteer.wards().stream()
            .filter(ward -> endsWith(ward.name(), last))
            .filter(ward -> stands(letters, withoutLast(ward.name())))
            .map(ward -> ward.type().vietnamese() + " " + ward.name())
            .collect(Collectors.toSet());
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }

  private static boolean endsWith(String name, String last) {
    String end = " " + Spelling.normalize(last);
    String plain = Spelling.normalize(name);
    return plain.endsWith(end) || Folding.fold(plain).endsWith(end);
  }

  private static String withoutLast(String name) {
    String letters = PlaceNames.letters(name);
    return letters.substring(0, letters.length() - 1);
  }

  /** Whether short words are one ward, and no other. */
  private boolean isWard(String words, LocalDate day) {
    String text = KIND + words;
    return gazetteer.find(text, day).stream()
        .anyMatch(
            mention ->
                mention.from() == 0
                    && mention.to() == text.length()
                    && mention.place() instanceof Ward
                    && mention.others().stream().noneMatch(Ward.class::isInstance));
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
