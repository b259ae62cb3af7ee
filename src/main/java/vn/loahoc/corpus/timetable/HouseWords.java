package vn.loahoc.corpus.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** Names of houses as they are compared: "NVH KP2" is "Nhà văn hóa khu phố 2". */
final class HouseWords {

  /** What is shortened, by how it is; of {@code short-houses.tsv}. */
  private static final Map<String, String> WHOLE = whole();

  /** All at once, since they are looked for in every name. */
  private static final Pattern SHORT =
      Pattern.compile("\\b(?:" + String.join("|", WHOLE.keySet()) + ")(?:\\b|(?=\\d)) ?");

  private HouseWords() {}

  /** The words in small letters, without marks and whole; nothing else is changed. */
  static String plain(String name) {
    String plain = Folding.plainWords(name);
    Matcher found = SHORT.matcher(plain);
    return found.find()
        ? found.replaceAll(one -> WHOLE.get(one.group().strip()) + " ").strip()
        : plain;
  }

  private static Map<String, String> whole() {
    Map<String, String> whole = new HashMap<>();
    for (String line : WordLists.lines(HouseWords.class, "short-houses.tsv")) {
      String[] columns = line.split("\t");
      for (String one : columns[1].split("\\|")) {
        whole.put(Folding.plainWords(one), Folding.plainWords(columns[0]));
      }
    }
    return Map.copyOf(whole);
  }
}
