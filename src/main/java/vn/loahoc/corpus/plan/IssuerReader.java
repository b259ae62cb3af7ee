package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.Section.Part;

/**
 * Who issued a document: the letterhead; without one, the body that says "ban hành" of itself; for
 * an article, the body that holds what it tells of.
 */
final class IssuerReader {

  private static final Pattern LETTERHEAD =
      Pattern.compile("(?iu)^" + WordList.alternatives("unit-heads.txt") + "(?![\\p{L}])");

  /** The second line of a letterhead: "XÃ HÒA LẠC". */
  private static final Pattern AREA_ALONE =
      Pattern.compile(
          "^(?:QUẬN|HUYỆN|TỈNH|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ)\\s[\\p{Lu}\\d\\s]{1,40}$");

  private static final Pattern ACCORDING = Pattern.compile("(?iu)^theo (?:\\p{L}+\\s){1,4}?của\\s");

  private static final Pattern OF_BODY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})((?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|trung tâm|trường|phòng|thư"
              + " viện)\\s.+)$");

  private static final Pattern ISSUES =
      Pattern.compile(
          "^(?<unit>.{4,90}?)\\s+(?:ban hành|lập|xây dựng|đề ra|triển khai|hướng dẫn|yêu cầu|đề"
              + " nghị|thông báo|trân trọng)(?!\\p{L})");

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?<!\\p{L}|được )(?:đã |sẽ |long trọng )?(?:tổ chức|làm [Ll]ễ|khai mạc|phát động|mở"
              + " [Ll]ễ|ra mắt|ban hành|phổ biến|hưởng ứng|gửi|giao|chủ trì|thực hiện)(?!\\p{L})");

  /** How far from the verb its subject may end. */
  private static final int FARTHEST = 40;

  private final Outline outline;
  private final String title;
  private final Optional<String> locality;

  IssuerReader(Outline outline, String title, Optional<String> locality) {
    this.outline = outline;
    this.title = title;
    this.locality = locality;
  }

  Optional<String> issuer() {
    return fromLetterhead()
        .or(this::whoIssues)
        .or(
            () ->
                Stream.concat(Stream.of(title), body())
                    .flatMap(t -> holder(t).stream())
                    .findFirst())
        .or(this::titled)
        .or(() -> body().limit(1).flatMap(t -> quotedSource(t).stream()).findFirst())
        .map(unit -> Localities.complete(unit, locality));
  }

  /** A line in capitals that begins with the name of a body. */
  static boolean letterhead(String line) {
    return LineSigns.capitals(line) && LETTERHEAD.matcher(line).find();
  }

  static boolean areaAlone(String line) {
    return AREA_ALONE.matcher(line).matches();
  }

  private Optional<String> fromLetterhead() {
    List<String> lines = new ArrayList<>();
    boolean formal = false;
    for (String line : outline.paragraphs(Part.HEAD).map(p -> p.paragraph().text()).toList()) {
      formal |= LineSigns.national(line) || LineSigns.number(line);
      if (letterhead(line)) {
        lines.add(Capitals.lower(line));
      } else if (!lines.isEmpty() && AREA_ALONE.matcher(line).matches()) {
        String area = Localities.first(line).orElse(line);
        lines.add(lines.removeLast() + " " + area);
      }
    }
    if (!formal) {
      return Optional.empty();
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String own = lines.getLast();
    if (lines.size() == 1 || Localities.first(own).isPresent()) {
      return Optional.of(own);
    }
    Optional<String> above = Localities.first(lines.get(lines.size() - 2)).map(IssuerReader::small);
    return Optional.of(above.map(place -> own + " " + place).orElse(own));
  }

  private static String small(String place) {
    return place.matches(".*\\d$")
        ? place
        : Character.toLowerCase(place.charAt(0)) + place.substring(1);
  }

  /** "Theo văn bản của Bộ …": whose word an article passes on. */
  private static Optional<String> quotedSource(String sentence) {
    Matcher matcher = ACCORDING.matcher(sentence);
    return matcher.find()
        ? UnitPhrases.leading(sentence.substring(matcher.end()))
        : Optional.empty();
  }

  /** "LỊCH LÀM VIỆC CỦA … ỦY BAN NHÂN DÂN XÃ …": the body a title in capitals ends with. */
  private Optional<String> titled() {
    Matcher matcher = OF_BODY.matcher(title);
    return LineSigns.capitals(title) && matcher.find()
        ? Optional.of(Capitals.lower(matcher.group(1)))
        : Optional.empty();
  }

  private Optional<String> whoIssues() {
    boolean article = outline.in(Part.BASIS).findAny().isEmpty();
    return article
        ? Optional.empty()
        : body().limit(2).flatMap(text -> issues(text).stream()).findFirst();
  }

  private static Optional<String> issues(String text) {
    Matcher matcher = ISSUES.matcher(text);
    return matcher.find() ? UnitPhrases.leading(text) : Optional.empty();
  }

  private Stream<String> body() {
    return outline
        .paragraphs(Part.BASIS, Part.BODY)
        .flatMap(p -> Sentences.of(p.paragraph().text()).stream())
        .filter(sentence -> !LineSigns.basis(sentence))
        .limit(6);
  }

  /** The first of the bodies that stand together before the verb, places ("tại …") left out. */
  private static Optional<String> holder(String sentence) {
    Matcher verb = HOLDS.matcher(sentence);
    while (verb.find()) {
      Optional<String> unit = standingBefore(sentence.substring(0, verb.start()));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> standingBefore(String before) {
    List<UnitPhrases.Found> found =
        UnitPhrases.find(before).stream()
            .filter(
                f ->
                    !before.substring(0, f.from()).matches("(?s).*(?:tại|ở|cho|của|theo|Theo)\\s$"))
            .toList();
    boolean chain = false;
    for (int i = found.size() - 1; i >= 0; i--) {
      boolean joined =
          i > 0
              && before
                  .substring(found.get(i - 1).to(), found.get(i).from())
                  .matches(
                      "(?:\\s*\\([^)]*\\))?\\s*,?\\s*(?:cùng|và|phối hợp với|cùng với"
                          + (chain ? "|)\\s*" : ")\\s*"));
      chain |= joined;
      String gap = before.substring(found.get(i).to());
      if (i == found.size() - 1 && (gap.length() > FARTHEST || gap.matches(".*\\d.*"))) {
        return Optional.empty();
      }
      if (!joined) {
        return Optional.of(found.get(i).name());
      }
    }
    return Optional.empty();
  }
}
