package vn.loahoc.architecture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What only one document knows: its names, numbers, addresses, days and hours.
 *
 * @param names capitalised names of two words or more
 * @param numbers of documents and all others of three digits or more, years excepted
 * @param addresses e-mail addresses
 * @param days as {day, month, year}
 * @param hours as {hour, minute}
 */
record Seed(
    Set<String> names,
    Set<String> numbers,
    Set<String> addresses,
    Set<List<Integer>> days,
    Set<List<Integer>> hours) {

  private static final Pattern NAME =
      Pattern.compile("(?U)(?<!\\w)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+(?!\\w)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,/-])\\d{3,}(?![\\d])");
  private static final Pattern ADDRESS = Pattern.compile("[\\w.]+@[\\w.]+\\w");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(?: tháng |/)(\\d{1,2})(?: năm |/)(\\d{4})");
  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?: giờ ?|:)(\\d{2})");

  /** Reads a document. */
  static Seed of(String document) {
    String text = Normalizer.normalize(document, Normalizer.Form.NFC);
    return new Seed(
        all(NAME, text),
        without(all(NUMBER, text), "(19|20)\\d\\d"),
        all(ADDRESS, text),
        numbers(DAY, text),
        numbers(HOUR, text));
  }

  /**
   * Leaves out what is no knowledge of this document alone; "Ban *" stands for all that begins so.
   */
  Seed without(List<String> general) {
    Set<String> keptNames = new LinkedHashSet<>(names);
    Set<String> keptNumbers = new LinkedHashSet<>(numbers);
    for (String word : general) {
      String head = word.endsWith("*") ? word.substring(0, word.length() - 1) : null;
      keptNames.removeIf(name -> head == null ? name.equals(word) : name.startsWith(head));
      keptNumbers.remove(word);
    }
    return new Seed(keptNames, keptNumbers, addresses, days, hours);
  }

  /** What of this seed stands in the text, in whatever way it is written there. */
  List<String> foundIn(String source) {
    String text = Normalizer.normalize(source, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (String name : names) {
      add(
          found,
          text,
          name,
          "(?U)(?<!\\w)" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?!\\w)");
    }
    for (String address : addresses) {
      add(found, text, address, Pattern.quote(address.toLowerCase(Locale.ROOT)));
    }
    for (String number : numbers) {
      add(found, text, number, "(?<![\\d.])" + number + "(?![\\d.])");
    }
    for (List<Integer> day : days) {
      String d = "0?" + day.get(0);
      String m = "0?" + day.get(1);
      int y = day.get(2);
      add(
          found,
          text,
          day.toString(),
          "(?<!\\d)" + d + "([/.-]| tháng )" + m + "([/.-]| năm )" + y);
      add(found, text, day.toString(), y + "-" + m + "-" + d + "(?!\\d)");
      add(found, text, day.toString(), "of\\(" + y + ", *" + day.get(1) + ", *" + day.get(0));
    }
    for (List<Integer> hour : hours) {
      String minute = "%02d".formatted(hour.get(1));
      add(
          found,
          text,
          hour.toString(),
          "(?<!\\d)0?" + hour.get(0) + "(:| giờ |h|g)" + minute + "(?!\\d)");
    }
    return found;
  }

  private static void add(List<String> found, String text, String what, String regex) {
    if (Pattern.compile(regex).matcher(text).find()) {
      found.add(what);
    }
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new LinkedHashSet<>();
    pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  private static Set<String> without(Set<String> words, String regex) {
    words.removeIf(word -> word.matches(regex));
    return words;
  }

  private static Set<List<Integer>> numbers(Pattern pattern, String text) {
    Set<List<Integer>> found = new LinkedHashSet<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      List<Integer> groups = new ArrayList<>();
      for (int i = 1; i <= match.groupCount(); i++) {
        groups.add(Integer.valueOf(match.group(i)));
      }
      found.add(groups);
    }
    return found;
  }
}
