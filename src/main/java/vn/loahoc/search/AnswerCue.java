package vn.loahoc.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.Syllables;

/**
 * What a question asks for, and how a sentence shows that it may hold it: a number, a date, a
 * place, a person, a cause.
 */
enum AnswerCue {
  WHEN(
      "(khi|lúc|ngày|tháng|năm|hôm|buổi|thời điểm|thời gian|thế kỷ|thập niên|thập kỷ|giai đoạn) nào"
          + "|(ngày|tháng|năm) (bao nhiêu|mấy)|mấy giờ|bao giờ|bao lâu|thứ mấy|đến khi nào",
      "ngày|tháng|năm|giờ|thế kỷ|thập niên|thập kỷ|thứ|sáng|chiều|tối|tuần|khi|phút|giai đoạn"),
  NUMBER(
      "bao nhiêu|mấy|số lượng|tỷ lệ|phần trăm|con số",
      "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|chục"),
  WHERE(
      "ở đâu|tại đâu|đi đâu|từ đâu|nơi nào|chỗ nào|(thành phố|tỉnh|khu"
          + " vực|quận|huyện|phường|xã|nước|quốc gia|vùng|địa điểm|châu lục) nào",
      "tại|ở|thành phố|tỉnh|quận|huyện|phường|xã|đường|khu|vùng|nước|trung tâm|phòng|quảng trường"),
  WHO("ai|người nào|của ai|tên gì|tên là gì|đơn vị nào|cơ quan nào|tổ chức nào", ""),
  WHY("tại sao|vì sao|lý do|nguyên nhân|do đâu", "vì|do|bởi|nhằm|để|nên|nguyên nhân|lý do"),
  NONE("(?!)", "");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Pattern asked;
  private final Pattern words;

  AnswerCue(String asked, String words) {
    this.asked = whole(asked);
    this.words = words.isEmpty() ? Pattern.compile("(?!)") : whole(words);
  }

  private static Pattern whole(String alternatives) {
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
  }

  /** What a question asks for; the first kind whose words it holds. */
  static AnswerCue of(List<String> question) {
    String text = String.join(" ", question);
    for (AnswerCue cue : values()) {
      if (cue.asked.matcher(text).find()) {
        return cue;
      }
    }
    return NONE;
  }

  /** From 0 to 1: how much a sentence looks as if it held what is asked for. */
  double in(String sentence, Set<String> question) {
    return switch (this) {
      case WHEN -> when(sentence);
      case NUMBER -> number(sentence, question);
      case WHERE -> where(sentence, question);
      case WHO -> newName(sentence, question) ? 1 : 0;
      case WHY -> hasWord(sentence) ? 1 : 0;
      case NONE -> 0;
    };
  }

  private double when(String sentence) {
    boolean digit = DIGIT.matcher(sentence).find();
    return (hasWord(sentence) ? 0.6 : 0) + (digit ? 0.4 : 0);
  }

  private double number(String sentence, Set<String> question) {
    if (DIGIT.matcher(sentence).find()) {
      return 1;
    }
    Matcher matcher = words.matcher(Spelling.normalize(sentence));
    return matcher.results().anyMatch(found -> !question.contains(found.group())) ? 0.7 : 0;
  }

  private double where(String sentence, Set<String> question) {
    return (hasWord(sentence) ? 0.5 : 0) + (newName(sentence, question) ? 0.5 : 0);
  }

  private boolean hasWord(String sentence) {
    return words.matcher(Spelling.normalize(sentence)).find();
  }

  /** A capital after the first word, on a word that the question does not hold. */
  private static boolean newName(String sentence, Set<String> question) {
    return Syllables.of(sentence).stream()
        .skip(1)
        .filter(syllable -> Character.isUpperCase(sentence.charAt(syllable.start())))
        .anyMatch(syllable -> !question.contains(syllable.form()));
  }
}
