package vn.loahoc.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.reading.Reader;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * Reads what staff write about an occurrence, with or without diacritics: "xe loa 03/10 bắt đầu
 * 7h30, theo thông báo của …", "dời lớp vẽ tối thứ 5 sang thứ 6 lúc 18h, phòng 3", "lop ve 5/10
 * nghi". Thread-safe.
 */
public final class StatementReader {

  /** Longer than anybody states a change. */
  private static final int LONGEST = 1_000;

  private static final Pattern FIGURES =
      Pattern.compile("(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?:/20[0-9]{2})?(?![0-9/])");

  /** "Học đến 18h", "kết thúc lúc 21h"; a field of hours may begin so. */
  private static final Pattern END =
      Pattern.compile(
          "(?iu)(?:(?<!\\p{L})(?:kết thúc|ket thuc|kéo dài|keo"
              + " dai|tan|xong|(?:học|hoc|dạy|day|tập|tap|diễn ra|dien ra)"
              + " (?:đến|den|tới|toi))|^(?:đến|den|tới|toi))"
              + "(?:[\\s:]+(?:lúc|luc|vào|vao|thành|thanh|đến|den|tới|toi|là|la|hết|het))*[\\s:]*$");

  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final LocalTime SMALL_HOURS = LocalTime.of(6, 0);

  private final Supplier<Reader> reader;

  public StatementReader(Supplier<Reader> reader) {
    this.reader = reader;
  }

  /**
   * A text in its parts.
   *
   * @param known when what it speaks of begins so far, see {@link HalfDay}
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  Statement read(String text, Optional<LocalTime> known, LocalDateTime now) {
    String line = Spelling.nfc(text).strip().replaceAll("\\s+", " ");
    Clause whole = new Clause(line.substring(0, Math.min(line.length(), LONGEST)));
    Optional<Clause.Cut> basis = whole.lastCut(ChangeWords.BASIS);
    Clause said = basis.map(cut -> whole.upTo(cut.from())).orElse(whole);
    Optional<String> named =
        basis
            .map(cut -> whole.from(cut.to()).text().replaceAll("[\\s.;,)]+$", ""))
            .filter(b -> !b.isBlank());
    return change(said, named, new Moment(known, now));
  }

  /**
   * What follows the order to change something: "cờ vua 04/10 sang phòng 5".
   *
   * @param known when what it speaks of begins so far, see {@link HalfDay}
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  Statement ordered(String text, Optional<LocalTime> known, LocalDateTime now) {
    Clause said = new Clause(Spelling.nfc(text));
    boolean bare =
        said.firstCut(ChangeWords.MOVE).isEmpty() && said.firstCut(ChangeWords.ACROSS).isPresent();
    return read(bare ? "đổi " + text : text, known, now);
  }

  private Statement change(Clause said, Optional<String> basis, Moment moment) {
    Optional<Clause.Cut> move = said.firstCut(ChangeWords.MOVE);
    if (move.isPresent()) {
      return moved(said, move.get(), basis, moment);
    }
    Optional<Clause.Cut> off = said.firstCut(ChangeWords.CANCEL);
    if (off.isPresent()) {
      String subject = said.without(off.get()).text();
      return new Statement(
          tidy(subject), Optional.of(new Amendment.Cancelled()), basis, off.get().from() == 0);
    }
    Optional<Clause.Cut> news = said.firstCut(ChangeWords.NEWS);
    String subject = news.map(cut -> said.upTo(cut.from())).orElse(said).text();
    Optional<Amendment.Change> change =
        news.flatMap(
            cut -> held(said.from(cut.from()), false, moment).map(Amendment.Change.class::cast));
    return new Statement(tidy(END.matcher(subject).replaceFirst("")), change, basis, false);
  }

  /** "dời X sang Y", "X dời sang Y", "đổi giờ X thành Y". */
  private Statement moved(Clause said, Clause.Cut verb, Optional<String> basis, Moment moment) {
    Clause rest = said.from(verb.to());
    Optional<Clause.Cut> particle =
        rest.firstCut(ChangeWords.INTO).or(() -> rest.lastCut(ChangeWords.TOWARDS));
    String between = particle.map(cut -> rest.upTo(cut.from()).text()).orElse("");
    Clause news = particle.map(cut -> rest.from(cut.to())).orElse(rest);
    String object = new Clause(between).withoutFirst(ChangeWords.OBJECT).text();
    String subject = said.upTo(verb.from()).text() + " " + object;
    return new Statement(
        tidy(subject),
        held(news, true, moment).map(Amendment.Change.class::cast),
        basis,
        verb.from() == 0);
  }

  /**
   * What is new.
   *
   * @param anew whether a day in it is the new day, and other words a new place
   */
  private Optional<Amendment.Held> held(Clause news, boolean anew, Moment moment) {
    String text = news.text();
    Optional<String> place = place(news);
    String times = place.map(p -> text.replace(p, " ")).orElse(text);
    Optional<LocalDate> day = Optional.empty();
    Optional<Hours> hours = Optional.empty();
    for (TimeMention time : reader.get().read(times, moment.now()).times()) {
      hours = hours.or(() -> hours(time, moment.known()));
      if (anew && time.stated().day() && day.isEmpty() && time.recurrence().isEmpty()) {
        day = Optional.of(time.span().start().toLocalDate());
      }
    }
    if (anew && place.isEmpty() && day.isEmpty() && hours.isEmpty()) {
      place = Optional.of(tidy(text)).filter(p -> !p.isEmpty());
    }
    Amendment.Held held =
        new Amendment.Held(day, hours.map(Hours::start), hours.flatMap(Hours::end), place);
    return Optional.of(held).filter(h -> !h.isEmpty());
  }

  /**
   * Hours of a day.
   *
   * @param end exclusive
   */
  record Hours(LocalTime start, Optional<LocalTime> end) {}

  /** What hours are read against. */
  private record Moment(Optional<LocalTime> known, LocalDateTime now) {}

  /**
   * The hours that a text names: "7h30", "18h đến 19h30".
   *
   * @param known when what it speaks of begins so far, see {@link HalfDay}
   */
  Optional<Hours> hours(String text, Optional<LocalTime> known, LocalDateTime now) {
    return reader.get().read(text, now).times().stream()
        .flatMap(time -> hours(time, known).stream())
        .findFirst();
  }

  private static Optional<Hours> hours(TimeMention time, Optional<LocalTime> known) {
    return hours(time).map(hours -> HalfDay.meant(hours, time.text(), known));
  }

  private static Optional<Hours> hours(TimeMention time) {
    Grain grain = time.span().grain();
    boolean clock = time.stated().hour() && (grain == Grain.HOUR || grain == Grain.MINUTE);
    return clock
        ? Optional.of(new Hours(time.span().start().toLocalTime(), end(time)))
        : Optional.empty();
  }

  /**
   * Whether a text names hours of which the end is before the start; what begins in the evening and
   * ends in the small hours ends on the next day.
   */
  boolean isBackwards(String text, LocalDateTime now) {
    String line = text.substring(0, Math.min(text.length(), LONGEST));
    return reader.get().read(line, now).times().stream().anyMatch(time -> isBackwards(time, now));
  }

  /** Whether a text says only when it ends: that is no new hour at which it begins. */
  boolean isEndAlone(String text, LocalDateTime now) {
    String line = Spelling.normalize(text.substring(0, Math.min(text.length(), LONGEST))).strip();
    return reader.get().read(line, now).times().stream()
        .filter(time -> hours(time).isPresent())
        .findFirst()
        .filter(time -> !time.stated().end())
        .filter(time -> END.matcher(line.substring(0, firstFigure(line, time.from()))).find())
        .isPresent();
  }

  private static int firstFigure(String line, int from) {
    int at = from;
    while (at < line.length() && !Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isBackwards(TimeMention time, LocalDateTime now) {
    LocalDateTime start = time.span().start();
    LocalDateTime end = time.span().end();
    boolean overnight =
        !start.toLocalTime().isBefore(EVENING) && !end.toLocalTime().isAfter(SMALL_HOURS);
    // the end of a span is never before its start: where it was said so, it is on the next day
    return hours(time).isPresent()
        && time.stated().end()
        && !isOnItsDay(time.span())
        && !overnight
        && !isOverDays(time, now);
  }

  /** Midnight is the end of its day. */
  private static boolean isOnItsDay(TimeSpan span) {
    return !span.end().isAfter(span.start().toLocalDate().plusDays(1).atStartOfDay());
  }

  /** Whether both ends have a day: "8h ngày 2/10 đến 7h ngày 3/10". */
  private boolean isOverDays(TimeMention time, LocalDateTime now) {
    Clause said = new Clause(time.text());
    if (time.recurrence().isPresent()) {
      return false;
    }
    return said.lastCut(ChangeWords.UNTIL)
        .filter(cut -> firstDay(said.upTo(cut.from()).text(), now).isPresent())
        .flatMap(cut -> firstDay(said.from(cut.to()).text(), now))
        .isPresent();
  }

  /** On the same day; what ends on another is told without its end. */
  private static Optional<LocalTime> end(TimeMention time) {
    return time.stated().end() && isOnItsDay(time.span())
        ? Optional.of(time.span().end().toLocalTime())
        : Optional.empty();
  }

  private static Optional<String> place(Clause news) {
    Matcher matcher = news.matcher(ChangeWords.PLACE);
    while (matcher.find()) {
      String words = news.text().substring(matcher.start(1), matcher.end(1));
      boolean sign = ChangeWords.isPlaceSign(news.text().substring(matcher.start(), matcher.end()));
      if (sign && words.codePoints().anyMatch(Character::isLetter)) {
        return Optional.of(tidy(words));
      }
    }
    return Optional.empty();
  }

  private static String tidy(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("^[\\s,;:.–-]+|[\\s,;:.–-]+$", "");
  }

  /** The day by which a subject names its occurrence. */
  Optional<LocalDate> day(String subject, LocalDateTime now) {
    Optional<LocalDate> read = firstDay(subject, now);
    if (read.isPresent()) {
      return read;
    }
    // "căn bản 04/10": after some words figures are no day in a question, here they are
    Matcher figures = FIGURES.matcher(subject);
    return figures.find() ? firstDay("ngày " + figures.group(), now) : Optional.empty();
  }

  private Optional<LocalDate> firstDay(String text, LocalDateTime now) {
    return reader.get().read(text, now).times().stream()
        .filter(time -> time.stated().day())
        .filter(time -> !Set.of(Grain.WEEK, Grain.MONTH, Grain.YEAR).contains(time.span().grain()))
        .map(time -> time.span().start().toLocalDate())
        .findFirst();
  }

  /** The words of a subject that name what it is, folded; without its day and hour. */
  Set<String> words(String subject, LocalDateTime now) {
    return SubjectWords.of(reader.get().read(subject, now));
  }
}
