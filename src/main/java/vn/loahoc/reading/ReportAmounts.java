package vn.loahoc.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;
import vn.loahoc.text.NumberWords;

/** Lengths of time, pages and books: "15 phút", "1h30p", "tiếng rưỡi", "trang 10 đến trang 45". */
final class ReportAmounts {

  private static final int HOUR = 60;
  private static final int TEN = 10;
  private static final int SHORTEST = 3;

  /** "10, 20 phút" is a span, "lần 3, 40 trang" is none. */
  private static final int WIDEST = 4;

  private static final int MOST = 9_999;

  /** "19 giờ" is an hour of the day. */
  private static final int LONGEST_HOURS = 12;

  /** After these a figure is a name: "lớp 3", "tập 2", "chương 5". */
  private static final List<String> NAMING =
      List.of(
          "lop", "tap", "chuong", "quan", "phuong", "so", "thu", "cau", "phong", "to", "khoi",
          "lan");

  private final ReportTokens tokens;

  ReportAmounts(ReportTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * An amount found.
   *
   * @param end index after its last word
   */
  record Found(Done.Amount amount, int end) {

    boolean isNothing() {
      return Stream.of(amount.minutes(), amount.pages(), amount.books())
          .anyMatch(number -> number.isPresent() && number.getAsInt() == 0);
    }

    Found with(Done.Amount other) {
      return new Found(other, end);
    }
  }

  /** The amount that begins at an index. */
  Optional<Found> at(int index) {
    return pages(index)
        .or(() -> half(index))
        .or(() -> vague(index))
        .or(() -> fraction(index))
        .or(() -> counted(index));
  }

  /** "từ trang 10 đến trang 45", "trang 10-45": with the first and the last page. */
  private Optional<Found> pages(int index) {
    if (isTo(index) && tokens.is(index + 1, ReportRole.PAGE)) {
      return sincePage(index);
    }
    int at = tokens.isOneOf(index, "từ", "tu") ? index + 1 : index;
    Optional<ReportTokens.Numeral> first =
        tokens.is(at, ReportRole.PAGE) ? tokens.number(at + 1) : Optional.empty();
    if (first.isEmpty() || !isTo(first.get().end())) {
      return Optional.empty();
    }
    int next = first.get().end() + 1;
    Optional<ReportTokens.Numeral> last =
        tokens.number(tokens.is(next, ReportRole.PAGE) ? next + 1 : next);
    return last.filter(l -> l.value() >= first.get().value())
        .map(
            l -> new Found(Done.Amount.pages(whole(l.value() - first.get().value() + 1)), l.end()));
  }

  /** "từ trang 20 đọc [tới trang 35]". */
  private Optional<Found> sincePage(int index) {
    Optional<ReportTokens.Numeral> last = tokens.number(index + 2);
    for (int i = index - 1; i > 0 && last.isPresent(); i--) {
      boolean from = tokens.is(i, ReportRole.PAGE) && tokens.isOneOf(i - 1, "từ", "tu");
      Optional<ReportTokens.Numeral> first = from ? tokens.number(i + 1) : Optional.empty();
      if (first.isPresent() && first.get().value() <= last.get().value()) {
        int pages = whole(last.get().value() - first.get().value() + 1);
        return Optional.of(new Found(Done.Amount.pages(pages), last.get().end()));
      }
    }
    return Optional.empty();
  }

  private boolean isTo(int index) {
    return tokens.isDash(index) || tokens.isOneOf(index, "đến", "den", "tới", "toi");
  }

  private Optional<Found> half(int index) {
    if (tokens.is(index, ReportRole.HALF) && isHour(index + 1)) {
      return Optional.of(new Found(Done.Amount.minutes(HOUR / 2), unitEnd(index + 1)));
    }
    if (tokens.is(index, ReportRole.BOOK) && isHalf(unitEnd(index))) {
      return Optional.of(new Found(Done.Amount.books(1), unitEnd(index) + 1));
    }
    boolean written = tokens.form(index).equals("1") && tokens.form(index + 1).equals("/");
    if (written && tokens.form(index + 2).equals("2") && isHour(index + 3)) {
      return Optional.of(new Found(Done.Amount.minutes(HOUR / 2), unitEnd(index + 3)));
    }
    if (tokens.isOneOf(index, "cả", "ca") && isHour(index + 1)) {
      Found hour = hours(1, unitEnd(index + 1));
      return Optional.of(hour);
    }
    if (isHour(index) && isHalf(unitEnd(index)) && tokens.form(index).length() > 1) {
      return Optional.of(new Found(Done.Amount.minutes(HOUR + HOUR / 2), unitEnd(index) + 1));
    }
    return Optional.empty();
  }

  private Optional<Found> vague(int index) {
    boolean unit =
        List.of(ReportRole.MINUTE, ReportRole.HOUR, ReportRole.PAGE, ReportRole.BOOK).stream()
            .anyMatch(role -> tokens.is(index + 1, role));
    boolean several =
        tokens.isOneOf(index, "mấy", "may") && unit && tokens.is(index + 1, ReportRole.PAGE);
    if (several && tokens.isOneOf(tokens.size() - 1, "nha", "nhé", "nè", "thôi", "đó", "á")) {
      return Optional.of(new Found(Done.Amount.NONE, unitEnd(index + 1)));
    }
    boolean half =
        tokens.is(index, ReportRole.HALF)
            && (tokens.is(index + 1, ReportRole.BOOK) || tokens.is(index + 1, ReportRole.PAGE));
    if (half) {
      return Optional.of(new Found(Done.Amount.NONE, unitEnd(index + 1)));
    }
    if (tokens.is(index, ReportRole.SOME) && !unit) {
      return Optional.of(new Found(Done.Amount.NONE, unitEnd(index)));
    }
    return tokens.is(index, ReportRole.VAGUE) && unit
        ? Optional.of(new Found(Done.Amount.NONE, unitEnd(index + 1)))
        : Optional.empty();
  }

  /** "20/20 phút" are twenty, "2/3 cuốn" are no book. */
  private Optional<Found> fraction(int index) {
    Optional<ReportTokens.Numeral> upper = tokens.number(index);
    if (upper.isPresent() && tokens.isOneOf(upper.get().end(), "phần", "phan")) {
      return tokens
          .number(upper.get().end() + 1)
          .filter(lower -> tokens.is(lower.end(), ReportRole.BOOK))
          .map(lower -> new Found(Done.Amount.NONE, unitEnd(lower.end())));
    }
    if (!tokens.isFigure(index)
        || !tokens.isOneOf(index + 1, "/")
        || !tokens.isFigure(index + 2)
        || tokens.isOneOf(index - 1, "/")) {
      return Optional.empty();
    }
    if (isHour(index + 3)) {
      double part = figure(index) / Math.max(1, figure(index + 2));
      return Optional.of(new Found(Done.Amount.minutes(whole(part * HOUR)), unitEnd(index + 3)));
    }
    Optional<Found> whole = tokens.number(index).flatMap(n -> counted(n, index + 3));
    return whole.map(
        found ->
            found.amount().books().isPresent() && figure(index) < figure(index + 2)
                ? found.with(Done.Amount.NONE)
                : found);
  }

  private double figure(int index) {
    return tokens.number(index).map(ReportTokens.Numeral::value).orElse(1.0);
  }

  private Optional<Found> counted(int index) {
    if (tokens.form(index - 1).equals("/")) {
      return Optional.empty();
    }
    boolean length = tokens.is(index + 1, ReportRole.MINUTE);
    if (tokens.isFigure(index)
        && NAMING.contains(tokens.folded(index - 1))
        && !length
        && tokens.number(index - 2).isEmpty()) {
      return Optional.empty();
    }
    return tokens.number(index).flatMap(number -> counted(number, number.end()));
  }

  private Optional<Found> counted(ReportTokens.Numeral number, int unit) {
    if (number.value() > MOST) {
      return Optional.empty();
    }
    if (number.value() >= TEN && tokens.isOneOf(unit, "mấy", "may")) {
      // "mười mấy trang" are ten at least
      return counted(number, unit + 1);
    }
    if (tokens.is(unit, ReportRole.MINUTE) || isUnit(unit, "phút")) {
      return Optional.of(new Found(Done.Amount.minutes(whole(number.value())), unitEnd(unit)));
    }
    boolean length = number.value() <= LONGEST_HOURS;
    if (length && (isHour(unit) || isUnit(unit, "tiếng"))) {
      return Optional.of(hours(number.value(), unitEnd(unit)));
    }
    if (isPage(unit)) {
      return Optional.of(new Found(Done.Amount.pages(whole(number.value())), unitEnd(unit)));
    }
    if (tokens.is(unit, ReportRole.BOOK) || isUnit(unit, "cuốn") || isUnit(unit, "quyển")) {
      return Optional.of(new Found(Done.Amount.books(whole(number.value())), unitEnd(unit)));
    }
    if (tokens.is(unit, ReportRole.PART)) {
      return Optional.of(new Found(Done.Amount.NONE, unitEnd(unit)));
    }
    return range(number, unit);
  }

  /** "15-20 phút", "10 đến 15 phút", "mười mười lăm trang": the lower is what is sure. */
  private Optional<Found> range(ReportTokens.Numeral low, int index) {
    int next = isTo(index) || tokens.form(index).equals(",") ? index + 1 : index;
    return tokens
        .number(next)
        .filter(high -> next > index || high.figures() == low.figures())
        .filter(high -> high.value() > low.value() && !isTo(high.end()))
        .filter(high -> isTo(index) || high.value() <= WIDEST * low.value())
        .filter(high -> tokens.number(high.end()).isEmpty())
        .flatMap(high -> counted(low, high.end()));
  }

  private Found hours(double hours, int end) {
    int minutes = whole(hours * HOUR);
    if (isHalf(end)) {
      return new Found(Done.Amount.minutes(minutes + HOUR / 2), end + 1);
    }
    if (tokens.isOneOf(end, "kém", "kem")) {
      Optional<ReportTokens.Numeral> less = tokens.number(end + 1).filter(n -> n.value() < HOUR);
      if (less.isPresent()) {
        int unit = less.get().end();
        boolean named = tokens.is(unit, ReportRole.MINUTE);
        int rest = minutes - whole(less.get().value());
        return new Found(Done.Amount.minutes(Math.max(0, rest)), named ? unitEnd(unit) : unit);
      }
    }
    int more = tokens.isOneOf(end, "và", "va", "với", "voi") ? end + 1 : end;
    Optional<ReportTokens.Numeral> rest = tokens.number(more).filter(n -> n.value() < HOUR);
    if (rest.isPresent()) {
      int unit = rest.get().end();
      boolean minute = tokens.is(unit, ReportRole.MINUTE);
      boolean counted =
          isPage(unit)
              || isHour(unit)
              || List.of(ReportRole.BOOK, ReportRole.PERSON, ReportRole.GROUP, ReportRole.AGE)
                  .stream()
                  .anyMatch(role -> tokens.is(unit, role));
      boolean some = tokens.is(more, ReportRole.SOME) || tokens.is(more, ReportRole.VAGUE);
      boolean glued = more == end && !counted && !some && tokens.number(unit).isEmpty();
      if (minute || glued) {
        int sum = minutes + whole(rest.get().value());
        return new Found(Done.Amount.minutes(sum), minute ? unitEnd(unit) : unit);
      }
    }
    return new Found(Done.Amount.minutes(minutes), end);
  }

  private boolean isHalf(int index) {
    return NumberWords.isHalf(tokens.form(index)) || tokens.folded(index).equals("ruoi");
  }

  private boolean isHour(int index) {
    return tokens.is(index, ReportRole.HOUR);
  }

  private boolean isPage(int index) {
    return tokens.is(index, ReportRole.PAGE) || isUnit(index, "trang");
  }

  /** "trag", "tragn", "pút": one slip away, which after a number can hardly be anything else. */
  private boolean isUnit(int index, String unit) {
    boolean marked = !tokens.isPlain(index) && !tokens.isDoubtful(index);
    return (tokens.known(index).length() == 0 || tokens.isDoubtful(index))
        && tokens.form(index).length() >= SHORTEST
        && (marked
            ? Slip.isOne(tokens.form(index), unit)
            : Slip.isOne(tokens.folded(index), Folding.fold(unit)));
  }

  private int unitEnd(int unit) {
    return unit + Math.max(1, tokens.known(unit).length());
  }

  private static int whole(double value) {
    return (int) Math.min(MOST, Math.floor(value));
  }
}
