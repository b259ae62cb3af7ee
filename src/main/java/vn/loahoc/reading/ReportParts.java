package vn.loahoc.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.text.Syllables;
import vn.loahoc.time.TimeMention;

/** Cuts a message into the pieces of which a report is made. */
final class ReportParts {

  private static final ReportPart FINISHED = ReportPart.word("xong", Set.of(ReportRole.FINISH));

  /** Minutes; who was there from morning to evening did not read all the time. */
  private static final long LONGEST = 360;

  private final Reading reading;
  private final ReportTokens tokens;
  private final ReportAmounts amounts;
  private final ReportGuess guesses;
  private final List<ReportPart> parts = new ArrayList<>();

  private ReportParts(Reading reading) {
    this.reading = reading;
    this.tokens = ReportTokens.of(reading);
    this.amounts = new ReportAmounts(tokens);
    this.guesses = new ReportGuess(tokens, amounts);
  }

  static List<ReportPart> of(Reading reading) {
    ReportParts parts = new ReportParts(reading);
    int at = 0;
    while (at < parts.tokens.size()) {
      at = parts.add(at);
    }
    parts.parts.replaceAll(parts::seen);
    return parts.parts;
  }

  /** "coi hết 2 cuốn truyện": to look at a book, or to hear it, is to read it. */
  private ReportPart seen(ReportPart part) {
    if (!part.is(ReportRole.SEE) || part.is(ReportRole.READ)) {
      return part;
    }
    List<ReportPart> after = parts.subList(parts.indexOf(part) + 1, parts.size());
    boolean book =
        after.stream()
            .takeWhile(p -> !p.is(ReportPart.Kind.COMMA) && !p.is(ReportPart.Kind.STOP))
            .anyMatch(p -> p.is(ReportPart.Kind.AMOUNT) && p.is(ReportRole.BOOKISH));
    boolean heard = part.is(ReportRole.HEAR) && ReportEvent.has(parts, ReportRole.READ);
    return book && !heard ? ReportPart.word(part.text(), Set.of(ReportRole.READ)) : part;
  }

  private int add(int at) {
    Optional<ReportAmounts.Found> amount = amounts.at(at);
    Optional<TimeMention> time = timeAt(at);
    if (amount.isPresent() && (time.isEmpty() || !isTime(at, amount.get(), time.get()))) {
      parts.add(amount(at, amount.get()));
      return amount.get().end();
    }
    if (time.isPresent() && isOrdinal(time.get())) {
      parts.add(ReportPart.word("thứ", Set.of(ReportRole.SIZE)));
      return endOf(time.get(), at);
    }
    if (time.isPresent()) {
      parts.add(ReportPart.time(time.get()));
      fromHourToHour(time.get())
          .ifPresent(length -> parts.add(ReportPart.amount(length, Set.of())));
      return Math.max(at + 1, endOf(time.get(), at));
    }
    Optional<ReportGuess.Found> guess = guesses.at(at, parts);
    if (guess.isPresent()) {
      parts.add(guess.get().part());
      return guess.get().end();
    }
    Optional<Integer> labelled = labelled(at);
    if (labelled.isPresent()) {
      return labelled.get();
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
    parts.add(isFinished(at) ? FINISHED : sign(tokens.form(at)));
    return at + 1;
  }

  /** "bé thứ hai": which of the children. */
  private boolean isOrdinal(TimeMention time) {
    boolean child =
        !parts.isEmpty() && parts.getLast().isOneOf("bé", "be", "con", "cháu", "chau", "đứa");
    return child && time.text().matches("(?iu)thứ (hai|ba|tư|năm)");
  }

  /** "xogn", "xonng". */
  private boolean isFinished(int at) {
    String typed = tokens.folded(at);
    return (typed.length() > 3 || !Syllables.looksVietnamese(typed)) && Slip.isOne(typed, "xong");
  }

  /** Of nothing, nothing was done: "0 trang". */
  private ReportPart amount(int at, ReportAmounts.Found found) {
    if (found.isNothing()) {
      return ReportPart.word("không", Set.of(ReportRole.NEG));
    }
    boolean bookish = false;
    for (int i = at; i < found.end(); i++) {
      bookish |=
          tokens.is(i, ReportRole.BOOKISH)
              || tokens.is(i, ReportRole.PAGE)
              || tokens.is(i, ReportRole.BOOK);
    }
    return ReportPart.amount(found.amount(), bookish ? Set.of(ReportRole.BOOKISH) : Set.of());
  }

  /** "từ 7h đến 7h30" is half an hour. */
  private static Optional<Done.Amount> fromHourToHour(TimeMention time) {
    long minutes = Duration.between(time.span().start(), time.span().end()).toMinutes();
    boolean hours = time.stated().hour() && time.stated().end();
    return hours && minutes <= LONGEST
        ? Optional.of(Done.Amount.minutes((int) minutes))
        : Optional.empty();
  }

  /** "sĩ số 40", "số trang: 20", as on a form; the index after it. */
  private Optional<Integer> labelled(int at) {
    int figure = at + tokens.known(at).length();
    if (tokens.isOneOf(figure, ":", "là", "la")) {
      figure++;
    }
    Optional<ReportTokens.Numeral> number = tokens.number(figure);
    boolean counted =
        number.isPresent() && amounts.at(figure).isEmpty() && number.get().value() <= 9_999;
    if (!counted) {
      return Optional.empty();
    }
    int value = (int) number.get().value();
    if (tokens.is(at, ReportRole.HEADS)) {
      parts.add(ReportPart.number(value));
      if (!tokens.is(number.get().end(), ReportRole.PERSON)) {
        parts.add(ReportPart.word("người", Set.of(ReportRole.PERSON)));
      }
    } else if (tokens.is(at, ReportRole.PAGES)) {
      parts.add(
          ReportPart.amount(Done.Amount.pages(value), Set.of(ReportRole.BOOKISH, ReportRole.DONE)));
    } else if (tokens.is(at, ReportRole.MINUTES)) {
      parts.add(ReportPart.amount(Done.Amount.minutes(value), Set.of(ReportRole.DONE)));
    } else {
      return Optional.empty();
    }
    return number.map(ReportTokens.Numeral::end);
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
      case ":" -> ReportPart.word(form, Set.of(ReportRole.LIGHT));
      case ",", "(", ")", "-", "–", "—" -> ReportPart.sign(ReportPart.Kind.COMMA);
      case ".", ";", "!", "\n", "…" -> ReportPart.sign(ReportPart.Kind.STOP);
      case "✅", "✔", "☑" -> ReportPart.word(form, Set.of(ReportRole.DONE));
      case "?" -> ReportPart.sign(ReportPart.Kind.ASKED);
      case "+", "&" -> ReportPart.word(form, Set.of(ReportRole.WITH));
      default -> ReportPart.word(form, Set.of());
    };
  }

  private Optional<TimeMention> timeAt(int index) {
    if (reading.times().isEmpty()) {
      return Optional.empty();
    }
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
    // "15 phút trước ca" is a length, "15 phút trước" a time
    boolean before =
        end == amount.end() + 1
            && tokens.isOneOf(amount.end(), "trước", "truoc")
            && end < tokens.size()
            && (!tokens.is(end, ReportRole.LIGHT) || tokens.known(amount.end()).length() > 1)
            && Character.isLetter(tokens.form(end).charAt(0));
    if (before) {
      return false;
    }
    boolean hour = tokens.is(at - 1, ReportRole.AT) && amount.amount().minutes().isPresent();
    return (end > amount.end() && !told) || hour;
  }
}
