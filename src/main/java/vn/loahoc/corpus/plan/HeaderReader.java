package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.DocumentKind;
import vn.loahoc.corpus.Header;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;

/** Head and foot of a document. */
final class HeaderReader {

  /** Only what follows "Số:" is the document's own number; it may be left blank. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)^số\\s?:\\s*(\\d{1,5}\\s?/\\s?[\\p{L}\\d&.]+(?:\\s?[-/]\\s?[\\p{L}\\d&]+)*)");

  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("^(\\p{Lu}[\\p{L}\\d\\s.]{1,40}),\\s*[Nn]gày\\s.*(?:tháng|/).*$");

  private static final Pattern SUBJECT = Pattern.compile("(?iu)^v/v:?\\s+(.*)$");

  private final Outline outline;
  private final List<Section.Paragraph> head;

  private HeaderReader(Outline outline) {
    this.outline = outline;
    this.head = outline.paragraphs(Part.HEAD).map(Outline.Place::paragraph).toList();
  }

  static Header read(Outline outline) {
    return new HeaderReader(outline).header();
  }

  private Header header() {
    DocumentKind kind = kind();
    String title = title(kind);
    Optional<String> placed = firstHead(PLACE_AND_DATE, 1);
    Optional<String> locality = locality(title, placed);
    return new Header(
        kind,
        title,
        firstHead(NUMBER, 1),
        new IssuerReader(outline, title, locality).issuer(),
        locality,
        issued(kind),
        signer());
  }

  private DocumentKind kind() {
    for (Section.Paragraph line : head) {
      Optional<DocumentKind> named = DocumentKinds.standing(line.text());
      if (named.isPresent()) {
        return named.get();
      }
    }
    Optional<String> number = firstHead(NUMBER, 1);
    if (number.isPresent() || firstHead(SUBJECT, 1).isPresent()) {
      return DocumentKinds.ofNumber(number.orElse(""));
    }
    return DocumentKinds.ofText(outline, head.isEmpty() ? "" : head.getFirst().text());
  }

  private String title(DocumentKind kind) {
    Optional<String> subject = firstHead(SUBJECT, 1);
    for (int i = 0; i < head.size(); i++) {
      if (DocumentKinds.standing(head.get(i).text()).isPresent()) {
        String below = titleFrom(i + 1);
        return below.isEmpty() ? subject.map(Phrases::title).orElse("") : below;
      }
    }
    if (subject.isPresent()) {
      return Phrases.title(subject.get());
    }
    for (int i = 0; i < head.size(); i++) {
      if (!formal(head.get(i).text())) {
        return titleFrom(i);
      }
    }
    return kind == DocumentKind.ARTICLE && !head.isEmpty() ? head.getFirst().text() : "";
  }

  /** A title may run over several lines, one below the other. */
  private String titleFrom(int from) {
    StringBuilder title = new StringBuilder();
    for (int i = from; i < head.size() && !formal(head.get(i).text()); i++) {
      boolean below = i == from || continues(head.get(i - 1), head.get(i), from > 0);
      if (!below || head.get(i).text().startsWith("(")) {
        break;
      }
      title.append(i == from ? "" : " ").append(head.get(i).text());
    }
    return title.toString();
  }

  /** Under "KẾ HOẠCH" every next line; elsewhere one that goes on in the same script. */
  private static boolean continues(
      Section.Paragraph line, Section.Paragraph next, boolean underKind) {
    boolean adjacent = next.line() <= line.line() + 1;
    boolean same =
        Character.isLowerCase(next.text().charAt(0))
            || (LineSigns.capitals(line.text()) && LineSigns.capitals(next.text()));
    return adjacent && (underKind || same);
  }

  private static boolean formal(String line) {
    return LineSigns.national(line)
        || LineSigns.number(line)
        || LineSigns.addressees(line)
        || PLACE_AND_DATE.matcher(line).matches()
        || IssuerReader.letterhead(line)
        || IssuerReader.areaAlone(line)
        || SUBJECT.matcher(line).matches();
  }

  private Optional<LocalDate> issued(DocumentKind kind) {
    Optional<LocalDate> stated =
        head.stream()
            .map(Section.Paragraph::text)
            .filter(line -> PLACE_AND_DATE.matcher(line).matches())
            .flatMap(line -> DocumentDay.date(line).stream())
            .findFirst();
    return stated.isEmpty() && kind == DocumentKind.ARTICLE ? DocumentDay.posted(outline) : stated;
  }

  private Optional<String> locality(String title, Optional<String> placed) {
    return Localities.first(title)
        .or(() -> placed.flatMap(Localities::first))
        .or(
            () ->
                head.stream()
                    .map(Section.Paragraph::text)
                    .filter(line -> !LineSigns.national(line))
                    .flatMap(line -> Localities.first(line).stream())
                    .findFirst())
        .or(
            () ->
                outline
                    .paragraphs(Part.BODY)
                    .flatMap(p -> Localities.first(p.paragraph().text()).stream())
                    .findFirst())
        .map(Capitals::lower);
  }

  private Optional<String> signer() {
    return outline
        .paragraphs(Part.SIGNATURE)
        .map(p -> p.paragraph().text())
        .filter(line -> !LineSigns.authority(line))
        .flatMap(line -> Byline.name(line).stream())
        .filter(name -> name.contains(" ") || name.contains("."))
        .reduce((first, second) -> second)
        .map(HeaderReader::nameCase);
  }

  private static String nameCase(String name) {
    if (!LineSigns.capitals(name)) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
      cased.append(cased.isEmpty() ? "" : " ");
      cased.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return cased.toString();
  }

  private Optional<String> firstHead(Pattern pattern, int group) {
    for (Section.Paragraph line : head) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        return Optional.of(matcher.group(group).strip());
      }
    }
    return Optional.empty();
  }
}
