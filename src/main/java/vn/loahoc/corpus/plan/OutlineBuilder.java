package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;
import vn.loahoc.corpus.plan.Marker.Kind;

/** Second step: from lines to the tree of sections. One use a document. */
final class OutlineBuilder {

  private static final int LONGEST_HEAD_LINE = 180;
  private static final int LONGEST_HEADING = 230;

  /** With these words a plan closes; the paragraph no longer belongs to the last unit's tasks. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:Trên đây là|Trên cơ sở (?:kế hoạch|nội dung)|Nhận được (?:kế hoạch|công văn))");

  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:ThS|TS|GS|PGS|BS|KS)\\.?\\s)*\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,4}$");

  private final String file;
  private final List<Stretch> done = new ArrayList<>();
  private final List<Section.Paragraph> furniture = new ArrayList<>();
  private final Numbering numbering = new Numbering();

  private Part part = Part.HEAD;
  private String annex = "";
  private String annexHeading = "";
  private OpenSection open = new OpenSection(0);
  private boolean addressees;
  private boolean tail;

  private OutlineBuilder(String file) {
    this.file = file;
  }

  static Outline build(String file, List<TextLine> lines) {
    OutlineBuilder builder = new OutlineBuilder(file);
    for (TextLine line : lines) {
      builder.take(line);
    }
    return builder.finish();
  }

  private void take(TextLine line) {
    if (line.blank()) {
      open.blank();
      return;
    }
    boolean started = part != Part.HEAD || !open.isEmpty();
    boolean heading = part == Part.HEAD && DocumentKinds.isOne(line.text());
    tail = tail || (started && !heading && LineSigns.tail(line.text()));
    if (tail || LineSigns.furniture(line.text())) {
      furniture.add(new Section.Paragraph(line.text(), "", 0, line.number()));
    } else if (!takeEdge(line)) {
      takeText(line, Marker.of(line.text()));
    }
  }

  /** Annexes, the list of recipients and the signature, which may begin anywhere. */
  private boolean takeEdge(TextLine line) {
    Matcher matcher = LineSigns.annex().matcher(line.text());
    if (matcher.matches() && part != Part.HEAD) {
      openAnnex(line, matcher);
      return true;
    }
    if (LineSigns.recipients(line.text())) {
      move(Part.RECIPIENTS, line);
      open.add(line, "", line.text());
      return true;
    }
    boolean afterRecipients = part == Part.RECIPIENTS && signs(line);
    boolean signature = part != Part.HEAD && LineSigns.authority(line.text());
    if (afterRecipients || signature) {
      move(Part.SIGNATURE, line);
      open.add(line, "", line.text());
      return true;
    }
    return false;
  }

  /** A name after a dash or alone on its line, below the list of recipients. */
  private static boolean signs(TextLine line) {
    String name = line.text().replaceFirst("^[—–-]\\s*", "");
    return NAME.matcher(name).matches() && !name.endsWith(";");
  }

  private void takeText(TextLine line, Marker marker) {
    switch (part) {
      case HEAD -> takeHead(line, marker);
      case RECIPIENTS, SIGNATURE -> takeFoot(line, marker);
      case ANNEX -> takeAnnex(line, marker);
      default -> takeBody(line, marker);
    }
  }

  private void takeHead(TextLine line, Marker marker) {
    if (LineSigns.addressees(line.text())) {
      addressees = true;
    } else if (addressees && marker.kind() != Kind.BULLET) {
      addressees = line.text().endsWith(",") || line.text().endsWith(";");
    }
    String text = marker.kind() == Kind.BULLET ? marker.rest() : line.text();
    boolean head =
        !LineSigns.basis(text)
            && (addressees
                || (marker.kind() == Kind.NONE
                    && line.text().length() <= LONGEST_HEAD_LINE
                    && !LineSigns.sentence(line.text())
                    && !line.text().endsWith(";")
                    && (!line.text().endsWith(":") || LineSigns.capitals(line.text()))
                    && !Dates.opensDay(line.text())));
    if (head) {
      open.add(line, "", line.text());
    } else {
      move(LineSigns.basis(text) ? Part.BASIS : Part.BODY, line);
      takeBody(line, marker);
    }
  }

  private void takeBody(TextLine line, Marker marker) {
    String text = marker.kind() == Kind.BULLET ? marker.rest() : line.text();
    boolean unnumbered = numbering.label().isEmpty();
    if (LineSigns.basis(text) && unnumbered && !LineSigns.sentence(text)) {
      moveIfNeeded(Part.BASIS, line);
      open.addOrJoin(line, marker);
      return;
    }
    if (part == Part.BASIS && !open.joins(marker)) {
      move(Part.BODY, line);
    }
    if (marker.numbered()) {
      takeNumbered(line, marker);
    } else if (CLOSING.matcher(line.text()).find()) {
      close();
      numbering.backToOutermost();
      begin(Part.BODY, line);
      open.add(line, "", line.text());
    } else if (!open.extendsHeading(line)) {
      open.addOrJoin(line, marker);
    }
  }

  private void takeNumbered(TextLine line, Marker marker) {
    boolean heading = isHeading(marker.rest());
    if (!heading && marker.kind() == Kind.LETTER) {
      open.add(line, marker.text(), marker.rest());
      return;
    }
    close();
    numbering.open(marker, heading ? marker.rest() : "");
    begin(part == Part.ANNEX ? Part.ANNEX : Part.BODY, line);
    if (!heading) {
      open.add(line, marker.text(), marker.rest());
    }
  }

  private static boolean isHeading(String text) {
    boolean open = LineSigns.sentence(text) || text.endsWith(";") || text.endsWith(",");
    return text.length() <= LONGEST_HEADING && !open && !Labels.hasValue(text);
  }

  private void takeFoot(TextLine line, Marker marker) {
    boolean listed = marker.kind() == Kind.BULLET || line.text().endsWith(";");
    if (part == Part.RECIPIENTS && !listed && marker.kind() == Kind.ROMAN) {
      part = Part.BODY;
      takeBody(line, marker);
      return;
    }
    open.add(line, marker.kind() == Kind.BULLET ? marker.text() : "", footText(line, marker));
  }

  private static String footText(TextLine line, Marker marker) {
    return marker.kind() == Kind.BULLET ? marker.rest() : line.text();
  }

  private void openAnnex(TextLine line, Matcher matcher) {
    close();
    String number = matcher.group(1);
    annex = number == null ? "Phụ lục" : "Phụ lục " + number.toUpperCase(Locale.ROOT);
    annexHeading = matcher.group(2) == null ? "" : matcher.group(2).strip();
    numbering.clear();
    begin(Part.ANNEX, line);
  }

  private void takeAnnex(TextLine line, Marker marker) {
    boolean title =
        open.isEmpty()
            && numbering.label().isEmpty()
            && marker.kind() == Kind.NONE
            && (LineSigns.capitals(line.text()) || line.text().startsWith("("));
    if (title) {
      annexHeading = (annexHeading + " " + line.text()).strip();
    } else if (marker.numbered() && !listsSlogans()) {
      takeNumbered(line, marker);
    } else {
      open.addOrJoin(line, marker);
    }
  }

  /** Numbered lines of such an annex are its items and no headings. */
  private boolean listsSlogans() {
    return annexHeading.toLowerCase(Locale.ROOT).contains("khẩu hiệu");
  }

  private void moveIfNeeded(Part to, TextLine line) {
    if (part != to) {
      move(to, line);
    }
  }

  private void move(Part to, TextLine line) {
    close();
    begin(to, line);
  }

  private void begin(Part to, TextLine line) {
    part = to;
    open = new OpenSection(line.number());
  }

  private void close() {
    boolean cited = part == Part.BODY && !numbering.label().isEmpty();
    boolean heads = (cited || part == Part.ANNEX) && open.line() > 0;
    if (open.isEmpty() && !heads) {
      return;
    }
    done.add(new Stretch(file, section(), open.line()));
  }

  private Section section() {
    boolean inAnnex = part == Part.ANNEX;
    boolean inTree = inAnnex || part == Part.BODY;
    String number = inTree ? numbering.label() : "";
    String heading = inTree ? open.heading(numbering.heading()) : "";
    if (!inAnnex) {
      List<String> above = inTree ? numbering.above() : List.of();
      return new Section(part, number, heading, above, open.paragraphs());
    }
    if (number.isEmpty()) {
      return new Section(part, annex, annexHeading, List.of(), open.paragraphs());
    }
    List<String> above = new ArrayList<>(List.of(annexHeading));
    above.addAll(numbering.above());
    return new Section(part, annex + "." + number, heading, above, open.paragraphs());
  }

  private Outline finish() {
    close();
    List<Stretch> stretches = new ArrayList<>(Byline.signed(done));
    if (!furniture.isEmpty()) {
      Section section = new Section(Part.FURNITURE, "", "", List.of(), furniture);
      stretches.add(new Stretch(file, section, furniture.getFirst().line()));
    }
    return new Outline(file, stretches);
  }
}
