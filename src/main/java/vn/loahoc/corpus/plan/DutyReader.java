package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Duty;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;
import vn.loahoc.corpus.Unit;

/** Who has to do what: the units of the implementation part, and "Hoạt động của …" elsewhere. */
final class DutyReader {

  private static final Pattern IMPLEMENTATION =
      Pattern.compile(
          "tổ chức thực hiện|phân công|trách nhiệm|tổ chức triển khai|nhiệm vụ của các");

  private static final Pattern ELSEWHERE =
      Pattern.compile("(?iu)^(?:hoạt động|nhiệm vụ|công tác) (?:của|tại|ở|cấp|đối với)\\s+(.+)$");

  private static final Pattern ASKED =
      Pattern.compile("(?iu)^(?:giao(?: cho)?|đề nghị|yêu cầu|đối với|phân công)\\s*:?\\s+");

  private static final Pattern UNIT_WITH_COLON =
      Pattern.compile("^((?:Giao |Đề nghị |Yêu cầu |Đối với )?[^:;.“\"]{3,120}?)\\s*:\\s*(\\S.*)$");

  private static final Pattern ASKED_INLINE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:đề nghị|yêu cầu|giao)\\s+(.{4,140}?)\\s+(?=(?:nghiêm túc|chủ trì|phối"
              + " hợp|tổ chức|triển khai|thực hiện|báo cáo|chỉ đạo|hướng dẫn|xây dựng|tham mưu|quan"
              + " tâm)(?!\\p{L}))");

  /** A sentence that explains the one before it and is no task of its own. */
  private static final Pattern EXPLAINS =
      Pattern.compile("^(?:Thời gian|Địa điểm|Giờ|Trong đó|Cụ thể|Lưu ý|Liên hệ|Điện thoại)");

  private final Map<String, Unit> units = new TreeMap<>();
  private final List<Duty> duties = new ArrayList<>();

  private DutyReader() {}

  static List<Duty> read(Outline outline) {
    DutyReader reader = new DutyReader();
    outline.in(Part.BODY).forEach(reader::take);
    return reader.duties;
  }

  /** The unit that a section is about, where it is about one. */
  static Optional<String> unitOf(Stretch stretch) {
    String heading = stretch.section().heading();
    Matcher elsewhere = ELSEWHERE.matcher(heading);
    if (elsewhere.matches()) {
      String unit = cleaned(elsewhere.group(1));
      return unit.matches("(?iu)(?:quận|huyện|tỉnh|thành phố|xã)(?:\\s.*)?")
          ? Optional.empty()
          : Optional.of(unit);
    }
    String above = String.join(" / ", stretch.section().headings()).toLowerCase(Locale.ROOT);
    boolean part = IMPLEMENTATION.matcher(above).find();
    boolean asked = ASKED.matcher(heading).find();
    return (part || asked) && named(heading) ? Optional.of(cleaned(heading)) : Optional.empty();
  }

  private void take(Stretch stretch) {
    Optional<String> unit = unitOf(stretch);
    boolean implementation = IMPLEMENTATION.matcher(stretch.allHeadings()).find();
    for (Section.Paragraph paragraph : stretch.paragraphs()) {
      if (unit.isPresent()) {
        addSentences(unit.get(), paragraph.text(), stretch, paragraph);
      } else if (implementation) {
        takeInline(stretch, paragraph);
      }
      if (unit.isEmpty() || !stretch.section().label().contains(".")) {
        takeAsked(stretch, paragraph);
      }
    }
  }

  /** "Phòng Văn hóa và Thông tin: tổ chức …" in one line. */
  private void takeInline(Stretch stretch, Section.Paragraph paragraph) {
    Matcher matcher = UNIT_WITH_COLON.matcher(paragraph.text());
    if (matcher.matches() && named(matcher.group(1))) {
      addSentences(cleaned(matcher.group(1)), matcher.group(2), stretch, paragraph);
      return;
    }
    Optional<String> unit = UnitPhrases.leading(ASKED.matcher(paragraph.text()).replaceFirst(""));
    unit.ifPresent(name -> addSentences(cleaned(name), paragraph.text(), stretch, paragraph));
  }

  /** "đề nghị Thủ trưởng các đơn vị … nghiêm túc triển khai" inside a sentence. */
  private void takeAsked(Stretch stretch, Section.Paragraph paragraph) {
    for (String sentence : Sentences.of(paragraph.text())) {
      Matcher matcher = ASKED_INLINE.matcher(sentence);
      boolean known = duties.stream().anyMatch(d -> d.quotation().text().equals(sentence));
      if (matcher.find() && !known && named(matcher.group(1))) {
        duties.add(new Duty(unit(cleaned(matcher.group(1))), stretch.quote(sentence, paragraph)));
      }
    }
  }

  private void addSentences(
      String unit, String text, Stretch stretch, Section.Paragraph paragraph) {
    StringBuilder task = new StringBuilder();
    for (String sentence : Sentences.of(text)) {
      if (!task.isEmpty() && !EXPLAINS.matcher(sentence).find()) {
        add(unit, task.toString(), stretch, paragraph);
        task.setLength(0);
      }
      task.append(task.isEmpty() ? "" : " ").append(sentence);
    }
    if (!task.isEmpty()) {
      add(unit, task.toString(), stretch, paragraph);
    }
  }

  private void add(String unit, String task, Stretch stretch, Section.Paragraph paragraph) {
    duties.add(new Duty(unit(unit), stretch.quote(task, paragraph)));
  }

  private Unit unit(String name) {
    return units.computeIfAbsent(name, n -> new Unit(n, UnitAliases.of(n)));
  }

  /** Whether words name a body rather than a matter ("Kinh phí thực hiện"). */
  private static boolean named(String words) {
    String bare = ASKED.matcher(words).replaceFirst("").strip();
    return bare.matches(
            "(?iu)(?:các|thủ trưởng|hiệu trưởng|giám đốc|chủ tịch|trưởng|ban|đoàn|tổ)\\s.*")
        || UnitPhrases.find(bare).stream().anyMatch(found -> found.from() == 0);
  }

  private static String cleaned(String heading) {
    String bare = ASKED.matcher(heading).replaceFirst("").replaceAll("[:;.,]+$", "").strip();
    return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
  }
}
