package vn.loahoc.corpus;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;

/**
 * What documents tell of wards that went into others: "phường Mẫu (gồm các phường An Mẫu, Bình Mẫu
 * cũ)". Immutable.
 */
final class FormerNames {

  private static final String NAME =
      "(?-i:\\p{Lu}[\\p{L}\\p{M}]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*){0,3})";

  private static final String KIND = "(?:các\\s+)?(?:phường|xã|thị trấn)";

  /** "Toàn bộ diện tích tự nhiên của ba phường cũ:" before names. */
  private static final String BEFORE =
      "(?:(?:(?:toàn bộ|một phần|phần còn lại|diện tích|tự nhiên|quy mô|dân số|địa bàn|của|,|và|với"
          + "|(?:các\\s+)?(?:phường|xã|thị trấn)|cũ|trước đây):?"
          + "|(?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy)(?=\\s+(?:phường|xã|thị trấn)))\\s+)*";

  private static final String OLD = "(?:\\s*(?:\\(cũ\\)|cũ))?";

  /** "An Mẫu, Bình Mẫu và Mẫu Đông", each with or without its kind. */
  private static final String NAMES =
      BEFORE
          + NAME
          + OLD
          + "(?:(?:\\s*(?:,|;|và|với|\\+)\\s*|\\h+-\\h+(?!(?i:phường|xã)))(?:và\\s+)?(?:một"
          + " phần\\s+|toàn bộ\\s+)?(?:của\\s+)?(?:"
          + KIND
          + "\\s+)?"
          + NAME
          + OLD
          + ")*";

  private static final String JOINED = "(?:sáp nhập|nhập|hợp nhất|sắp xếp|gộp|ghép)";

  private static final String MADE =
      "(?:được\\s+)?(?:(?:bao gồm|gồm có|gồm|(?:trước đây|trước|nguyên)\\s+(?:là|gồm))"
          + "|(?:(?:thành lập|hình thành|hợp thành|tạo thành|lập)\\s+)?(?:(?:trên cơ"
          + " sở|từ|do)(?:\\s+(?:việc|sự))?\\s+)?"
          + JOINED
          + "(?:\\s+từ)?"
          + "|(?:thành lập|hình thành|hợp thành|tạo thành|lập)\\s+(?:trên cơ sở|từ)"
          + "|trên cơ sở)";

  /** "Phường Mẫu (gồm các phường …)", "phường Mẫu: hợp nhất từ …", "… thành lập trên cơ sở …". */
  private static final Pattern MADE_OF =
      Pattern.compile(
          "(?iu)(?:"
              + KIND
              + ")\\s+("
              + NAME
              + ")\\s*[:,–(-]?\\s*(?:mới\\s*)?[(:,–-]?\\s*"
              + MADE
              + ":?\\s+("
              + NAMES
              + ")");

  /** "Phường Mẫu (An Mẫu, Bình Mẫu cũ)": only where it is said that they are former ones. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?iu)(?:" + KIND + ")\\s+(" + NAME + ")\\s*[:(–=]\\s*(" + NAMES + "(?<=cũ|cũ\\)))");

  private static final String NEW_WARD =
      "(?:phường mới\\s*,?\\s+(?:có\\s+)?(?:(?:lấy\\s+)?tên(?:\\s+gọi)?\\s+)?(?:là\\s+)?)?"
          + "(?:phường|xã|thị trấn)\\s+("
          + NAME
          + ")";

  /** "Phường An Mẫu, nay thuộc phường Mẫu", "phường An Mẫu đã sáp nhập vào phường Mẫu". */
  private static final Pattern BECAME =
      Pattern.compile(
          "(?iu)(?:"
              + KIND
              + ")\\s+("
              + NAMES
              + ")\\s*[,(]?\\s*(?:cũ\\s*)?(?:nay (?:là|thuộc|thành|nhập vào)"
              + "|(?<=cũ\\s)thuộc|(?:được\\s+|đã\\s+)*"
              + JOINED
              + "\\s+(?:thành|vào|về)|thành|trở thành)\\s+"
              + NEW_WARD);

  /** "Sáp nhập các phường An Mẫu và Bình Mẫu vào phường Mẫu". */
  private static final Pattern INTO =
      Pattern.compile(
          "(?iu)"
              + JOINED
              + "\\s+("
              + NAMES
              + ")\\s*(?:vào|về|để\\s+(?:thành\\s+)?lập|(?:thành\\s+)?lập|lập\\s+thành|thành)\\s+"
              + NEW_WARD);

  private static final Pattern ONE = Pattern.compile(NAME);

  private final Map<String, Set<String>> byKey = new LinkedHashMap<>();

  private FormerNames() {}

  /** What the documents of a corpus tell of these wards. */
  static FormerNames of(Corpus corpus, List<WardCell> wards) {
    FormerNames names = new FormerNames();
    wards.forEach(ward -> names.byKey.put(ward.key(), new LinkedHashSet<>()));
    corpus.campaigns().stream()
        .flatMap(campaign -> campaign.plans().stream())
        .flatMap(plan -> plan.sections().stream())
        .flatMap(section -> section.paragraphs().stream())
        .forEach(paragraph -> names.read(Spelling.nfc(paragraph.text())));
    return names;
  }

  private void read(String text) {
    for (Matcher made = MADE_OF.matcher(text); made.find(); ) {
      add(made.group(1), made.group(2));
    }
    for (Matcher beside = BESIDE.matcher(text); beside.find(); ) {
      add(beside.group(1), beside.group(2));
    }
    for (Pattern into : List.of(BECAME, INTO)) {
      for (Matcher became = into.matcher(text); became.find(); ) {
        add(became.group(2), became.group(1));
      }
    }
  }

  private void add(String ward, String old) {
    Set<String> names = byKey.get(Spelling.normalize(ward));
    if (names != null) {
      ONE.matcher(old)
          .results()
          .map(one -> one.group().replaceAll("\\s+", " "))
          .filter(
              name ->
                  name.contains(" ") && !Spelling.normalize(name).equals(Spelling.normalize(ward)))
          .forEach(names::add);
    }
  }

  /** Names of wards that went into one. */
  List<String> of(String key) {
    return List.copyOf(byKey.getOrDefault(key, Set.of()));
  }
}
