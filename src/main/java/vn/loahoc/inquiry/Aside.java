package vn.loahoc.inquiry;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/** Facts that a row says in a cell for something else: "Học phí 200.000đ/khóa" among remarks. */
public final class Aside {

  /** Where one remark ends and the next begins; no point within a figure. */
  private static final Pattern REMARKS = Pattern.compile("[;\\n]+|[.](?=\\s|$)");

  private static final String NONE = "(?:miễn phí|không (?:thu|mất|tốn)(?: (?:học )?phí| tiền)?)";

  /** From its name to the end of the remark. */
  private static final Pattern FEE =
      Pattern.compile(
          "(?iu)(?:^|[,(]\\s*)((?:(?:học|lệ|kinh) phí|phí(?! (?:giữ|gửi|gởi|để|đậu|đỗ) xe)(?:"
              + " (?:tham dự|tham gia|nguyên liệu))?|tiền (?:học|nguyên liệu|vật"
              + " liệu)|(?:đóng|thu|nộp)(?= \\d))\\s*:?\\s+(?:[^,)]*(?:\\d|"
              + NONE
              + ").*)|"
              + NONE
              + "(?:\\s*(?:[,(].*|cho .*|với .*|đối với .*))?"
              + "|\\d[\\d.,]*\\s*(?:đ|đồng|k|ngàn|nghìn)\\s*/\\s*(?:khóa|khoá|tháng|buổi).*|(?:hộ|người|trẻ|học"
              + " sinh|sinh viên) [^,]*(?:miễn|giảm)(?: (?:học )?phí| giá|\\s*\\d|$).*)$");

  /** "Sân sau có chỗ gửi xe, 3.000đ/lượt"; what is said before it in the remark is of it. */
  private static final Pattern PARKING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})((?:(?:có|không có|chưa có|nơi|chỗ|bãi|tự|phí|tiền|miễn phí)"
              + " ?)*(?:giữ|gửi|gởi|để|đậu|đỗ) xe(?!\\p{L})[^,]*(?:,\\s*(?:\\d|miễn phí|không"
              + " thu)[^,]*)?)");

  private static final Pattern ANOTHER =
      Pattern.compile("(?iu),\\s*(?=" + "(?:mang|đem|giữ|gửi|gởi|đậu|đỗ|chuẩn bị)(?!\\p{L}))");

  private static final Pattern FEE_LABEL = Pattern.compile("(?iu)^(?:học |lệ )?phí\\s*:?\\s+");

  private Aside() {}

  /** The remarks of a cell, one by one. */
  public static Stream<String> remarks(String cell) {
    return REMARKS.splitAsStream(cell).map(String::strip);
  }

  /** What it costs; nothing where neither the remarks nor the things to bring say it. */
  public static Optional<String> fee(ClassSession.Offer offer) {
    return offer
        .fee()
        .or(() -> in(offer, FEE).map(fee -> FEE_LABEL.matcher(fee).replaceFirst("").strip()));
  }

  /** Where vehicles are kept and what for. */
  public static Optional<String> parking(ClassSession.Offer offer) {
    return offer.parking().or(() -> in(offer, PARKING));
  }

  private static Optional<String> in(ClassSession.Offer offer, Pattern fact) {
    return Stream.of(offer.note(), offer.bring())
        .flatMap(Optional::stream)
        .flatMap(cell -> remarks(Spelling.nfc(cell)))
        .flatMap(ANOTHER::splitAsStream)
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .map(fact::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1).strip())
        .findFirst();
  }
}
