package vn.loahoc.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.reading.WordLists;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Greetings, thanks and calls for help: only whole messages, answered in a line or two. */
final class SmallTalk {

  private static final Pattern PARTICLES =
      Pattern.compile("(\\s+(ạ|nha|nhé|nhe|nhiều|lắm|quá|à|a|ah))+$");

  private enum Kind {
    GREETING(
        "Chào bà con. Loa Học là công cụ trả lời tự động về Tuần lễ hưởng ứng học tập suốt đời;"
            + " văn bản gốc là căn cứ.\n"
            + "Có thể hỏi: “lễ khai mạc mấy giờ, ở đâu”, “mai có gì”, “chủ đề năm nay là gì”."),
    THANKS("Dạ, cần gì cứ nhắn thêm ạ."),
    HELP(
        "Loa Học trả lời từ văn bản kế hoạch của Tuần lễ và ghi rõ nguồn. Nhắn chữ thường, không"
            + " cần dấu.\n"
            + "Có thể hỏi: “lễ khai mạc mấy giờ, ở đâu”, “mai có gì”, “phường tôi phải làm gì”,"
            + " “khẩu hiệu số 3”."),
    BYE("Tạm biệt, hẹn gặp lại ạ.");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  SmallTalk() {
    for (String line : WordLists.lines(SmallTalk.class, "small-talk.tsv")) {
      String[] columns = line.split("\t");
      kinds.put(plain(columns[1]), Kind.valueOf(columns[0]));
    }
  }

  /** What to say, if the whole message is small talk. */
  Optional<String> reply(String message) {
    String plain = plain(message);
    Kind kind = kinds.get(plain);
    if (kind == null) {
      kind =
          kinds.get(
              plain(
                  PARTICLES
                      .matcher(
                          Spelling.normalize(message).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                      .replaceAll("")));
    }
    return Optional.ofNullable(kind).map(k -> k.text);
  }

  private static String plain(String text) {
    return Folding.fold(Spelling.normalize(text)).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
