package vn.loahoc.corpus.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in capitals as they are written inside a sentence. */
final class Capitals {

  private static final Set<String> SMALL = Set.copyOf(WordList.read("unit-words.txt"));
  private static final List<String> HEADS =
      WordList.read("unit-heads.txt").stream()
          .sorted((a, b) -> Integer.compare(b.length(), a.length()))
          .toList();
  private static final Set<String> AREAS =
      Set.of("quận", "huyện", "tỉnh", "xã", "phường", "phố", "trấn");
  private static final Pattern VOWEL =
      Pattern.compile(
          "(?iu)[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

  private Capitals() {}

  /** "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" becomes "Phòng Giáo dục và Đào tạo"; mixed text stays. */
  static String lower(String name) {
    if (!LineSigns.capitals(name)) {
      return name;
    }
    String small = name.toLowerCase(Locale.ROOT);
    for (String head : HEADS) {
      String start = head.toLowerCase(Locale.ROOT);
      if (small.equals(start)) {
        return capitalised(head);
      }
      if (small.startsWith(start + " ")) {
        return capitalised(head) + " " + words(small.substring(start.length() + 1));
      }
    }
    return words(small);
  }

  /** The first syllable of each word is capital; every syllable of the name of a place. */
  private static String words(String small) {
    StringBuilder written = new StringBuilder();
    boolean place = false;
    boolean begun = false;
    for (String word : small.split("\\s+")) {
      boolean area = AREAS.contains(word) || (word.equals("thành") && small.contains("thành phố"));
      boolean low = word.equals("và") || area || (begun && !place && SMALL.contains(word));
      String form = VOWEL.matcher(word).find() ? word : word.toUpperCase(Locale.ROOT);
      written.append(written.isEmpty() ? "" : " ").append(low ? word : capitalised(form));
      place = place || area;
      begun = !low;
    }
    return written.toString();
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
