package vn.loahoc.corpus.plan;

import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * What a line can be known by, whatever stands around it. The layout is that of Decree
 * 30/2020/NĐ-CP, appendix I; the furniture that of provincial web sites.
 */
final class LineSigns {

  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?i)^(?:cong hoa xa [hn]oi chu nghia viet ?nam|doc lap ?[-–—] ?tu do ?[-–—] ?hanh"
              + " phuc)");
  private static final Pattern NUMBER = Pattern.compile("(?iu)^số\\s?:");
  private static final Pattern BASIS =
      Pattern.compile(
          "^(?:Căn cứ|Thực hiện (?:Kế hoạch|Công văn|công văn|Quyết định|Chỉ thị|Nghị quyết|Thông"
              + " báo|Hướng dẫn|kế hoạch|văn bản|Văn bản|sự chỉ đạo|Chương trình)|Xét đề nghị|Theo"
              + " đề nghị của|Tiếp theo Kế hoạch)(?=\\s)");
  private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^nơi nhận\\s?:?");
  private static final Pattern ADDRESSEES = Pattern.compile("(?iu)^kính gửi\\s?:?");
  private static final Pattern AUTHORITY =
      Pattern.compile("^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\s?\\.?\\s?\\p{Lu}{2,}.*$");
  private static final String OFFICES = WordList.alternatives("offices.txt");
  private static final Pattern OFFICE = Pattern.compile("(?iu)^" + OFFICES + "$");
  private static final Pattern OFFICE_OF =
      Pattern.compile(
          "(?iu)^" + OFFICES + "\\s(?:thường trực|ubnd|ủy ban nhân dân|hội|trung tâm).{0,40}$");
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?iu)^phụ"
              + " lục(?:\\s+(?:số\\s+)?([IVX]{1,5}|\\d{1,2}|[A-Z]))?\\s*(?:[:.\\-–]\\s*(.*)|(\\(.*))?$");
  private static final Pattern CLOCK =
      Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)");
  private static final Pattern ISO_DAY = Pattern.compile("^(?:date )?\\d{4}-\\d{2}-\\d{2}$");
  private static final Pattern STAMP_WORDS =
      Pattern.compile(
          "(?iu)cập nhật|ngày đăng(?: bài)?|đăng (?:ngày|lúc)|print|date|lúc|ngày|thứ"
              + " (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|tháng"
              + " (?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|\\d+)"
              + "|sáng|chiều|tối|gmt|[ap]m|sa|ch");
  private static final Pattern RUNNING_NUMBER =
      Pattern.compile(
          "(?iu)^(?:[-–]\\s?)?(?:trang\\s)?\\d{1,4}(?:\\s?/\\s?\\d{1,4})?(?:\\s?[-–])?$");
  private static final Pattern FURNITURE =
      Pattern.compile("^" + WordList.alternatives("furniture.txt") + "(?![\\p{L}\\d])");
  private static final Pattern TAIL =
      Pattern.compile("(?iu)^" + WordList.alternatives("page-tail.txt") + "[\\s:.…»>]*$");

  private LineSigns() {}

  static boolean national(String line) {
    return NATIONAL.matcher(Folding.fold(line)).find();
  }

  static boolean number(String line) {
    return NUMBER.matcher(line).find();
  }

  static boolean basis(String line) {
    return BASIS.matcher(line).find();
  }

  static boolean recipients(String line) {
    return RECIPIENTS.matcher(line).find();
  }

  static boolean addressees(String line) {
    return ADDRESSEES.matcher(line).find();
  }

  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", or an office alone on its line. */
  static boolean authority(String line) {
    return AUTHORITY.matcher(line).matches()
        || OFFICE.matcher(line).matches()
        || (capitals(line) && OFFICE_OF.matcher(line).matches());
  }

  static Pattern annex() {
    return ANNEX;
  }

  /** A clock time with nothing but the words of a date around it. */
  static boolean stamp(String line) {
    if (ISO_DAY.matcher(line).matches()) {
      return true;
    }
    if (!CLOCK.matcher(line).find()) {
      return false;
    }
    String rest = STAMP_WORDS.matcher(line).replaceAll("");
    return rest.chars().noneMatch(Character::isLetter);
  }

  /** Running numbers, stamps, names of images, and the buttons of a web page. */
  static boolean furniture(String line) {
    return RUNNING_NUMBER.matcher(line).matches()
        || stamp(line)
        || (line.length() <= 120 && FURNITURE.matcher(line).find() && !sentence(line))
        || mostlyDigits(line);
  }

  /** The first line of what follows an article on its page. */
  static boolean tail(String line) {
    return TAIL.matcher(line).find();
  }

  /** Whether a line ends as sentences do. */
  static boolean sentence(String line) {
    return line.matches("(?s).*[.!?…]\\)?[”\"’]?$") || line.endsWith("./.");
  }

  /** All its letters are capitals, and there are at least two. */
  static boolean capitals(String line) {
    return line.chars().filter(Character::isLetter).count() >= 2
        && line.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean mostlyDigits(String line) {
    long digits = line.chars().filter(Character::isDigit).count();
    long letters = line.chars().filter(Character::isLetter).count();
    return digits >= 12 && letters * 4 < digits && line.contains("_");
  }
}
