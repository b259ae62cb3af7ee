package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Word;

/** "Lớp nào cấp chứng chỉ": classes whose rows remark it. Immutable once made; thread-safe. */
final class Remarks {

  /** What is called one thing in a question and another in a row. */
  private static final List<Pattern> THINGS =
      List.of(
          Pattern.compile("(?iu).*(?:chứng (?:chỉ|nhận)|bằng|cấp giấy).*"),
          Pattern.compile("(?iu).*(?:quà|phát|tặng).*"));

  private static final Pattern PARTS = Pattern.compile("[;,\\n]|[.](?=\\s|$)");
  private static final Pattern NONE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:không|chưa)(?: (?:có|cấp|được|phát|tặng))*(?!\\p{L})");

  private final List<ClassSeries> all;

  Remarks(List<ClassSeries> all) {
    this.all = all;
  }

  /** The classes that have what a message asks for besides the facts; none if none says it. */
  Topic topic(Seen seen) {
    boolean any = seen.hits().stream().anyMatch(hit -> hit.sign() == Sign.CLASS);
    for (TalkWords.Hit hit : seen.hits()) {
      if (any && hit.sign() == Sign.FURTHER) {
        List<String> said =
            seen.words().subList(hit.from(), hit.to()).stream().map(Word::restored).toList();
        List<ClassSeries> those = with(String.join(" ", said));
        return those.isEmpty() ? Topic.NONE : Topic.of(said, those);
      }
    }
    return Topic.NONE;
  }

  private List<ClassSeries> with(String thing) {
    List<ClassSeries> those = new ArrayList<>();
    for (Pattern pattern : THINGS) {
      if (pattern.matcher(thing).matches()) {
        all.stream()
            .filter(s -> says(s.session().offer().note().orElse(""), pattern))
            .filter(s -> !those.contains(s))
            .forEach(those::add);
      }
    }
    return those;
  }

  /** Whether one of several remarks has it: "Chứng chỉ: không" has none. */
  private static boolean says(String note, Pattern thing) {
    return PARTS
        .splitAsStream(note)
        .anyMatch(part -> thing.matcher(part).matches() && !NONE.matcher(part).find());
  }
}
