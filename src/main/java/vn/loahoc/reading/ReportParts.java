package vn.loahoc.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.time.TimeMention;

/** Cuts a message into the pieces of which a report is made. */
final class ReportParts {

  private static final ReportPart FINISHED = ReportPart.word("xong", Set.of(ReportRole.FINISH));

  /** Minutes; who was there from morning to evening did not read all the time. */
  private static final long LONGEST = 360;

  private final Reading reading;
  private final ReportTokens tokens;
  private final ReportAmounts amounts;
  private final List<ReportPart> parts = new ArrayList<>();

  private ReportParts(Reading reading) {
    this.reading = reading;
    this.tokens = ReportTokens.of(reading);
    this.amounts = new ReportAmounts(tokens);
  }

  static List<ReportPart> of(Reading reading) {
    ReportParts parts = new ReportParts(reading);
    int at = 0;
    while (at < parts.tokens.size()) {
      at = parts.add(at);
    }
    return parts.parts;
  }

  private int add(int at) {
    Optional<ReportAmounts.Found> amount = amounts.at(at);
    Optional<TimeMention> time = timeAt(at);
    if (amount.isPresent() && (time.isEmpty() || !isTime(at, amount.get(), time.get()))) {
      parts.add(amount(at, amount.get()));
      return amount.get().end();
    }
    if (time.isPresent()) {
      parts.add(ReportPart.time(time.get()));
      fromHourToHour(time.get()).ifPresent(length -> parts.add(ReportPart.amount(length, Set.of())));
      return Math.max(at + 1, endOf(time.get(), at));
    }
    if (isYears(at)) {
      parts.add(ReportPart.word(tokens.form(at), Set.of(ReportRole.HABIT)));
      return at + 2;
    }
    ReportLexicon.Match known = tokens.known(at);
    Optional<ReportTokens.Numeral> people = people(at, known);
    if (people.isPresent()) {
      parts.add(ReportPart.number((int) people.get().value()));
      return people.get().end();
    }
    if (known.length() > 0) {
      parts.add(ReportPart.word(tokens.form(at), known.roles()));
      return at + known.length();
    }
    parts.add(amounts.isSlip(at, "xong") ? FINISHED : sign(tokens.form(at)));
    return at + 1;
  }

  /** Of nothing, nothing was done: "0 trang". */
  private ReportPart amount(int at, ReportAmounts.Found found) {
    if (found.isNothing()) {
      return ReportPart.word("không", Set.of(ReportRole.NEG));
    }
    boolean bookish = false;
    for (int i = at; i < found.end(); i++) {
      bookish |= tokens.is(i, ReportRole.BOOKISH) || tokens.is(i, ReportRole.PAGE);
    }
    return ReportPart.amount(
        found.amount(), bookish ? Set.of(ReportRole.BOOKISH) : Set.of());
  }

  /** "từ 7h đến 7h30" is half an hour. */
  private static Optional<Done.Amount> fromHourToHour(TimeMention time) {
    long minutes = Duration.between(time.span().start(), time.span().end()).toMinutes();
    boolean hours = time.stated().hour() && time.stated().end();
    return hours && minutes <= LONGEST
        ? Optional.of(Done.Amount.minutes((int) minutes))
        : Optional.empty();
  }

  /** "đã 30 năm nay": nobody tells of one day. */
  private boolean isYears(int at) {
    return tokens.isOneOf(at + 1, "năm", "tháng")
        && tokens.number(at).isPresent()
        && !tokens.is(at + 2, ReportRole.AGE)
        && tokens.number(at + 2).isEmpty();
  }

  /** A number of people, or figures of which nothing more is known. */
  private Optional<ReportTokens.Numeral> people(int at, ReportLexicon.Match known) {
    Optional<ReportTokens.Numeral> number = tokens.number(at);
    if (number.isEmpty() || number.get().figures()) {
      return number;
    }
    int next = number.get().end();
    boolean counted = tokens.is(next, ReportRole.PERSON) || tokens.is(next, ReportRole.GROUP);
    boolean longer = known.length() > next - at && !tokens.is(next, ReportRole.GROUP);
    return number.filter(n -> counted && !longer);
  }

  private static ReportPart sign(String form) {
    return switch (form) {
      case ",", "(", ")", "-", "–", "—" -> ReportPart.sign(ReportPart.Kind.COMMA);
      case ".", ";", "!", "\n", "…" -> ReportPart.sign(ReportPart.Kind.STOP);
      case "?" -> ReportPart.sign(ReportPart.Kind.ASKED);
      case "+", "&" -> ReportPart.word(form, Set.of(ReportRole.WITH));
      case ":" -> ReportPart.word(form, Set.of(ReportRole.LIGHT));
      default -> ReportPart.word(form, Set.of());
    };
  }

  private Optional<TimeMention> timeAt(int index) {
    return reading.times().stream()
        .filter(time -> time.from() >= tokens.from(index) && time.from() < tokens.from(index + 1))
        .filter(time -> index == 0 || time.from() > tokens.words().get(index - 1).from())
        .findFirst();
  }

  private int endOf(TimeMention time, int from) {
    int end = from;
    while (end < tokens.size() && tokens.from(end) < time.to()) {
      end++;
    }
    return end;
  }

  /** "lúc 2 giờ", "8h tối", "15 phút nữa" are times, though they look like lengths. */
  private boolean isTime(int at, ReportAmounts.Found amount, TimeMention time) {
    int end = endOf(time, at);
    // "đọc 15 phút nữa rồi" is a length: it was 15 minutes more
    boolean told =
        end == amount.end() + 1
            && (tokens.is(end, ReportRole.DONE)
                || tokens.is(at - 1, ReportRole.GOT)
                || tokens.is(at - 1, ReportRole.MORE));
    boolean hour = tokens.is(at - 1, ReportRole.AT) && amount.amount().minutes().isPresent();
    return (end > amount.end() && !told) || hour;
  }
}
