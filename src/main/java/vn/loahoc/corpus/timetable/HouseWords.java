package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** Names of houses as they are compared: "NVH KP2" is "Nhà văn hóa khu phố 2". */
final class HouseWords {

  /** What is shortened and how, as whole words; of {@code short-houses.tsv}. */
  private record Short(Pattern written, String words) {}

  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final List<Short> ALL = all();

  private HouseWords() {}

  /** The words in small letters, without marks and whole; nothing else is changed. */
  static String plain(String name) {
    String plain = Folding.plainWords(name);
    for (Short one : ALL) {
      plain = one.written().matcher(plain).replaceAll(one.words() + " ");
    }
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }

  private static List<Short> all() {
    List<Short> all = new ArrayList<>();
    for (String line : WordLists.lines(HouseWords.class, "short-houses.tsv")) {
      String[] columns = line.split("\t");
      List<String> written = new ArrayList<>();
      for (String one : columns[1].split("\\|")) {
        written.add(Folding.plainWords(one));
      }
      String any = "\\b(?:" + String.join("|", written) + ")(?=\\d|\\b)";
      all.add(new Short(Pattern.compile(any), Folding.plainWords(columns[0])));
    }
    return List.copyOf(all);
  }
}
