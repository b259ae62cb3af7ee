package vn.loahoc.corpus.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Activity;

/** "Thời gian, địa điểm … do … hướng dẫn": what a source leaves to somebody else. */
final class OpenMatters {

  private static final Pattern LEFT =
      Pattern.compile(
          "^((?:Thời gian|Giờ|Địa điểm|Lộ trình|Lịch|Nội dung|Hình thức|Số"
              + " lượng)[^.]*?)\\s+(?:sẽ\\s)?do\\s+(.+?)\\s+(?:sẽ\\s)?(?:hướng dẫn|quyết định|thông"
              + " báo|quy định|bố trí|sắp xếp|thống nhất|lựa chọn|phân công)(?!\\p{L})");

  private OpenMatters() {}

  static List<Activity.Open> of(Draft draft) {
    return Sentences.of(draft.paragraph().text()).stream()
        .flatMap(sentence -> open(sentence, draft).stream())
        .toList();
  }

  private static Optional<Activity.Open> open(String sentence, Draft draft) {
    Matcher matcher = LEFT.matcher(sentence);
    return matcher.find()
        ? Optional.of(
            new Activity.Open(
                matcher.group(1),
                matcher.group(2),
                draft.stretch().quote(sentence, draft.paragraph())))
        : Optional.empty();
  }
}
