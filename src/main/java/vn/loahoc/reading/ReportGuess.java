package vn.loahoc.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a word is whose neighbours say more of it than the lists: names, and words without marks.
 */
final class ReportGuess {

  private final ReportTokens tokens;
  private final ReportAmounts amounts;

  ReportGuess(ReportTokens tokens, ReportAmounts amounts) {
    this.tokens = tokens;
    this.amounts = amounts;
  }

  /**
   * A guess.
   *
   * @param end index after its last word
   */
  record Found(ReportPart part, int end) {}

  /**
   * The guess at an index.
   *
   * @param parts those before it
   */
  Optional<Found> at(int at, List<ReportPart> parts) {
    ReportPart before = parts.isEmpty() ? ReportPart.sign(ReportPart.Kind.STOP) : parts.getLast();
    if (isName(at, before)) {
      return one(at, tokens.form(at), ReportRole.NAME, ReportRole.OWNER);
    }
    int named = endOfClassName(at, before);
    if (named > at) {
      return Optional.of(
          new Found(ReportPart.word(tokens.form(at), Set.of(ReportRole.OWNER)), named));
    }
    if (isBareBut(at)) {
      return one(at, "mà", ReportRole.BUT);
    }
    if (isBareEnough(at)) {
      return one(at, "đủ", ReportRole.LIGHT);
    }
    if (isBareDone(at)) {
      return one(at, "đã", ReportRole.DONE);
    }
    if (isTeacher(at)) {
      return one(at, "cô", ReportRole.PERSON);
    }
    if (isTomorrow(at, before)) {
      return one(at, "mai", ReportRole.FUTURE);
    }
    return isYears(at)
        ? Optional.of(new Found(ReportPart.word(tokens.form(at), Set.of(ReportRole.HABIT)), at + 2))
        : Optional.empty();
  }

  private static Optional<Found> one(int at, String text, ReportRole... roles) {
    return Optional.of(new Found(ReportPart.word(text, Set.of(roles)), at + 1));
  }

  /** "mai chắc đọc được": tomorrow, unless somebody is called Mai. */
  private boolean isTomorrow(int at, ReportPart before) {
    return tokens.isOneOf(at, "mai")
        && !tokens.isCapital(at)
        && !before.is(ReportRole.PERSON)
        && tokens.known(at).length() == 0;
  }

  /** "6A2" in "lớp 6A2"; the index after it, or the same where there is none. */
  private int endOfClassName(int at, ReportPart before) {
    boolean grade = before.isOneOf("lớp", "lop", "khối", "khoi") && tokens.isFigure(at);
    String letter = tokens.form(at + 1);
    boolean lettered = letter.length() == 1 && "abcdđegh".contains(letter);
    if (!grade || !lettered) {
      return at;
    }
    return tokens.isFigure(at + 2) && !tokens.is(at + 3, ReportRole.PERSON) ? at + 3 : at + 2;
  }

  /** "ma doc", "ma chua" typed without marks: mà, not má. */
  private boolean isBareBut(int at) {
    boolean turns =
        tokens.is(at + 1, ReportRole.READ)
            || tokens.is(at + 1, ReportRole.NEG)
            || tokens.is(at + 1, ReportRole.DOUBT)
            || tokens.isOneOf(at + 1, "van", "cung", "moi");
    boolean together = at > 0 && tokens.is(at - 1, ReportRole.WITH);
    return tokens.isOneOf(at, "ma") && at > 0 && turns && !together;
  }

  /** "du 20 phut", "du chua" typed without marks: đủ, not dự. */
  private boolean isBareEnough(int at) {
    return tokens.isOneOf(at, "du")
        && (amounts.at(at + 1).isPresent()
            || tokens.is(at + 1, ReportRole.NEG)
            || tokens.is(at + 1, ReportRole.DONE));
  }

  /** "da dự", "da hoàn thành": đã, in a message that has its marks. */
  private boolean isBareDone(int at) {
    boolean deed =
        Stream.of(
                ReportRole.READ,
                ReportRole.ATTEND,
                ReportRole.GO,
                ReportRole.FINISH,
                ReportRole.GOT,
                ReportRole.HEAR)
            .anyMatch(role -> tokens.is(at + 1, role));
    return tokens.isOneOf(at, "da") && deed && !tokens.isBare(at);
  }

  /** "co Lan", "co va 30 em" typed without marks. */
  private boolean isTeacher(int at) {
    boolean first = at == 0 && tokens.is(1, ReportRole.WITH) && !tokens.isOneOf(1, "ca");
    boolean plain = tokens.isOneOf(at, "co") && (tokens.isCapital(at + 1) || first);
    return plain || (isAddressed(at) && tokens.isOneOf(at, "cô", "co"));
  }

  /** "dạ thưa [cô] cháu đọc": whom the words before greet. */
  private boolean isAddressed(int at) {
    return tokens.isOneOf(at - 1, "thưa", "thua", "chào", "chao", "cáo")
        && tokens.isOneOf(at + 1, "bé", "be", "cháu", "chau", "con");
  }

  /** "bé Gia Bảo": what a child is called, whatever the words may mean. */
  private boolean isName(int at, ReportPart before) {
    boolean called = before.is(ReportRole.NAME) || before.is(ReportRole.PERSON);
    return called && tokens.isCapital(at);
  }

  /** "đã 30 năm nay": nobody tells of one day. */
  private boolean isYears(int at) {
    boolean years =
        tokens.isOneOf(at + 1, "nam", "thang") && tokens.isOneOf(at + 2, "nay", "roi", "troi");
    return (years || tokens.isOneOf(at + 1, "năm", "tháng"))
        && tokens.number(at).isPresent()
        && !tokens.is(at + 2, ReportRole.AGE)
        && tokens.number(at + 2).isEmpty();
  }
}
