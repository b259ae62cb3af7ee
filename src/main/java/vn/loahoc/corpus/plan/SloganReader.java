package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;
import vn.loahoc.corpus.Slogan;

/** Slogans of an annex or of a list under such a heading, and messages quoted one after another. */
final class SloganReader {

  private static final Pattern ITEM = Pattern.compile("^(?:[-–+•*]|\\d{1,3}\\s?[.)/])$");
  private static final Pattern END = Pattern.compile("\\s*\\./\\.?\\s*$");
  private static final Pattern AUTHOR =
      Pattern.compile("\\s*\\(\\s*(\\p{Lu}[^()\\d]{1,40}?)\\s*\\)\\s*[.!]?$");
  private static final Pattern AUTHOR_AFTER_DASH =
      Pattern.compile(
          "(?<=[.!?”\"…])\\s*[–—-]\\s*(\\p{Lu}\\p{L}*(?:[\\s.-]\\p{Lu}\\p{L}*){0,3})\\s*\\.?$");
  private static final Pattern MESSAGES =
      Pattern.compile("(?iu)(?:thông điệp|khẩu hiệu)\\s*(?:là\\s*)?:?\\s*(?=[“\"])");

  private SloganReader() {}

  static List<Slogan> read(Outline outline) {
    List<Slogan> slogans = new ArrayList<>();
    outline
        .in(Part.ANNEX, Part.BODY)
        .filter(SloganReader::lists)
        .forEach(stretch -> addList(stretch, slogans));
    if (slogans.isEmpty()) {
      outline.paragraphs(Part.BODY).forEach(place -> addMessages(place, slogans));
    }
    return slogans;
  }

  /** "Một số khẩu hiệu …" over a list; tasks that speak of hanging slogans have no such list. */
  private static boolean lists(Stretch stretch) {
    String headings = stretch.allHeadings();
    long items = stretch.paragraphs().stream().filter(SloganReader::item).count();
    boolean named =
        stretch.in(Part.ANNEX) ? headings.contains("khẩu hiệu") : headingIsList(stretch);
    return named && items > 0;
  }

  private static boolean headingIsList(Stretch stretch) {
    return stretch
        .section()
        .heading()
        .toLowerCase(Locale.ROOT)
        .matches("(?:một số |các |nội dung |danh mục )*khẩu hiệu.*");
  }

  private static boolean item(Section.Paragraph paragraph) {
    return ITEM.matcher(paragraph.marker()).matches();
  }

  private static void addList(Stretch stretch, List<Slogan> slogans) {
    for (Section.Paragraph paragraph : stretch.paragraphs()) {
      if (item(paragraph)) {
        String digits = paragraph.marker().replaceAll("\\D", "");
        int number = digits.isEmpty() ? slogans.size() + 1 : Integer.parseInt(digits);
        slogans.add(slogan(number, paragraph.text(), stretch, paragraph.line()));
      }
    }
  }

  private static Slogan slogan(int number, String item, Stretch stretch, int line) {
    String text = END.matcher(item).replaceFirst("").strip();
    Optional<String> author = Optional.empty();
    for (Pattern pattern : List.of(AUTHOR, AUTHOR_AFTER_DASH)) {
      Matcher matcher = pattern.matcher(text);
      if (author.isEmpty() && matcher.find()) {
        author = Optional.of(matcher.group(1).strip());
        text = text.substring(0, matcher.start()).strip();
      }
    }
    return new Slogan(number, bare(text), author, stretch.at(line));
  }

  /** Without the marks that only separate items of a list. */
  private static String bare(String text) {
    String bare = text.replaceFirst("(?<!\\.)[.;,]$", "").strip();
    List<Quotes.Quoted> quotes = Quotes.of(bare);
    boolean whole =
        quotes.size() == 1 && quotes.getFirst().to() - quotes.getFirst().from() == bare.length();
    return whole ? quotes.getFirst().text() : bare;
  }

  private static void addMessages(Outline.Place place, List<Slogan> slogans) {
    String text = place.paragraph().text();
    Matcher matcher = MESSAGES.matcher(text);
    if (!matcher.find()) {
      return;
    }
    int at = matcher.end();
    List<Quotes.Quoted> run = new ArrayList<>();
    for (Quotes.Quoted quoted : Quotes.of(text)) {
      if (quoted.from() >= at && text.substring(at, quoted.from()).matches("[;,\\s]*(?:và\\s)?")) {
        run.add(quoted);
        at = quoted.to();
      }
    }
    if (run.size() > 1) {
      for (Quotes.Quoted quoted : run) {
        slogans.add(
            slogan(slogans.size() + 1, quoted.text(), place.stretch(), place.paragraph().line()));
      }
    }
  }
}
