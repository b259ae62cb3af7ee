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

  /** "An Mẫu, Bình Mẫu và Mẫu Đông", each with or without its kind. */
  private static final String NAMES =
      "(?:(?:toàn bộ|một phần|phần còn lại|diện tích|tự nhiên|quy mô|dân số|của|,|và|với"
          + "|(?:các\\s+)?(?:phường|xã|thị trấn)):?\\s+)*"
          + NAME
          + "(?:\\s*(?:\\(cũ\\)|cũ))?(?:\\s*(?:,|;|và|với|-)\\s*(?:và\\s+)?(?:một phần\\s+|toàn"
          + " bộ\\s+)?(?:của\\s+)?(?:"
          + KIND
          + "\\s+)?"
          + NAME
          + "(?:\\s*(?:\\(cũ\\)|cũ))?)*";

  /** "Phường Mẫu (gồm các phường …)", "phường Mẫu được thành lập trên cơ sở nhập …". */
  private static final Pattern MADE_OF =
      Pattern.compile(
          "(?iu)(?:"
              + KIND
              + ")\\s+("
              + NAME
              + ")\\s*[:,–(-]?\\s*(?:mới\\s*)?[(:,–-]?\\s*(?:được\\s+)?(?:thành lập\\s+|hình"
              + " thành\\s+)?(?:bao gồm|gồm có|gồm|hợp thành từ|(?:trên cơ sở|từ(?:"
              + " việc)?)\\s+(?:sáp nhập|nhập|hợp nhất|sắp xếp)|sáp nhập từ)\\s+(?:địa bàn\\s+)?("
              + NAMES
              + ")");

  /** "Sáp nhập các phường An Mẫu và Bình Mẫu thành phường Mẫu", "An Mẫu, nay thuộc phường Mẫu". */
  private static final Pattern BECAME =
      Pattern.compile(
          "(?iu)(?:"
              + KIND
              + ")\\s+("
              + NAMES
              + ")\\s*[,(]?\\s*(?:cũ\\s*)?(?:nay (?:là|thuộc|thành|nhập vào)|sáp nhập"
              + " thành|(?:nhập|hợp nhất) thành|thành|trở thành)\\s+(?:phường|xã|thị trấn)\\s+("
              + NAME
              + ")");

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
    for (Matcher became = BECAME.matcher(text); became.find(); ) {
      add(became.group(2), became.group(1));
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
