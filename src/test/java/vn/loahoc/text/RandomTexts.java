package vn.loahoc.text;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts that no person would type, made of signs that parsers trip over. */
public final class RandomTexts {

  private static final List<String> PIECES =
      List.of(
          " ", "\n", "\t", ".", ",", "/", "-", "–", ":", "@", "đ", "Đ", "ạ", "Ở", "k", "h", "p.",
          "q7", "t2", "ko", "dc", "bn", "8", "30", "2023", "/10", "ngày", "thứ", "mười", "\u0301",
          "\u200b", "\u00ad", "😀", "\ud83d", "日", "İ", "ß", "\"", "…", "?", "*", "~", "(", "]",
          "\0", "ươ", "s", "j", "_", "'", "1.", "a)", "%", "\u00a0");

  private RandomTexts() {}

  public static List<String> of(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count).mapToObj(i -> text(random)).toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(25); length > 0; length--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
