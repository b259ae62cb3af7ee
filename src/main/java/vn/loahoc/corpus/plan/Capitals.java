package vn.loahoc.corpus.plan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in capitals as they are written inside a sentence. */
final class Capitals {

  private static final Set<String> SMALL = Set.copyOf(WordList.read("unit-words.txt"));
  private static final Set<String> SMALL_HEADS =
      WordList.read("unit-heads.txt").stream()
          .filter(head -> head.contains(" "))
          .map(head -> head.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> AREAS =
      Set.of("quận", "huyện", "tỉnh", "xã", "phường", "và", "phố", "nhân", "dân", "tâm", "bộ");
  private static final Pattern VOWEL =
      Pattern.compile(
          "(?iu)[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

  private Capitals() {}

  /** "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" becomes "Phòng Giáo dục và Đào tạo"; mixed text stays. */
  static String lower(String name) {
    if (!LineSigns.capitals(name)) {
      return name;
    }
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    StringBuilder lower = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      lower.append(i == 0 ? "" : " ").append(word(words, i));
    }
    return lower.toString();
  }

  private static String word(String[] words, int i) {
    String word = words[i];
    if (!VOWEL.matcher(word).find() || word.equals("ubnd")) {
      return word.toUpperCase(Locale.ROOT);
    }
    boolean inHead = i > 0 && SMALL_HEADS.contains(words[0] + " " + word) && i == 1;
    boolean small = i > 0 && (SMALL.contains(word) || AREAS.contains(word) || inHead);
    boolean afterArea = i > 0 && AREAS.contains(words[i - 1]) && !words[i - 1].equals("và");
    return (small && !(afterArea && !AREAS.contains(word))) || word.isEmpty()
        ? word
        : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
