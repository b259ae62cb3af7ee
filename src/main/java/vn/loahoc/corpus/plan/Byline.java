package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;

/** The line under an article that names who wrote it. */
final class Byline {

  private static final String NAME = "(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}";

  private static final Pattern LINE =
      Pattern.compile(
          "^(?:(?:Tác giả|Thực hiện|Người viết|Bài|Tin|Bài, ảnh|Tin, ảnh|Bài và ảnh|Tin và"
              + " ảnh|Theo|Nguồn)\\s*:?\\s+)?[—–-]?\\s*("
              + NAME
              + ")(?:\\s[–-]\\s\\S+\\.\\S+.*|\\s\\(.{1,40}\\))?$");

  private static final Pattern LABEL =
      Pattern.compile("^(?:Tác giả|Thực hiện|Người viết|Bài|Tin|Bài, ảnh|Tin, ảnh)\\s*:$");

  private Byline() {}

  /** The name in a line of that form. */
  static Optional<String> name(String line) {
    String bare = line.replaceFirst("^[—–-]\\s*", "");
    Matcher matcher = LINE.matcher(bare);
    return bare.length() <= 60 && matcher.matches()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Moves the last lines of a body without a signature into one, where they are a byline. */
  static List<Stretch> signed(List<Stretch> stretches) {
    if (stretches.isEmpty() || !stretches.getLast().in(Part.BODY)) {
      return stretches;
    }
    Stretch body = stretches.getLast();
    int end = body.paragraphs().size();
    int from = end;
    while (from > 1 && signs(body.paragraphs().get(from - 1), from == end)) {
      from--;
    }
    if (from == end) {
      return stretches;
    }
    Section section = body.section();
    List<Section.Paragraph> foot = body.paragraphs().subList(from, end);
    List<Stretch> signed = new ArrayList<>(stretches.subList(0, stretches.size() - 1));
    signed.add(
        new Stretch(
            body.file(),
            new Section(
                Part.BODY,
                section.label(),
                section.heading(),
                section.headings(),
                body.paragraphs().subList(0, from)),
            body.line()));
    signed.add(
        new Stretch(
            body.file(),
            new Section(Part.SIGNATURE, "", "", List.of(), foot),
            foot.getFirst().line()));
    return signed;
  }

  private static boolean signs(Section.Paragraph paragraph, boolean last) {
    boolean plain = paragraph.marker().isEmpty();
    return plain
        && (last ? name(paragraph.text()).isPresent() : LABEL.matcher(paragraph.text()).matches());
  }
}
