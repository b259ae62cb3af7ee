package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/**
 * When registration ends: as a column for it says, else the cell of how to register, else a remark.
 * A day without an hour is the last on which one can register, unless it is to be done before it.
 */
final class RegistrationEnd {

  private static final int HALF_A_YEAR = 183;

  /** "17:30" alone is a time of posting in other texts; here it cannot be. */
  private static final Pattern COLON = Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?![\\d:])");

  /** "Đăng ký trước ngày", and not "Hạn đăng ký (trước khai giảng)". */
  private static final Pattern BEFORE =
      Pattern.compile("(?iu).*(?<!\\p{L})trước(?:[\\s(),:/]|ngày|tháng|năm|giờ)*");

  /** What says that no day ends it; folded. */
  private static final List<String> OPEN =
      WordLists.lines(RegistrationEnd.class, "no-deadlines.txt").stream()
          .map(Folding::fold)
          .toList();

  /** What of a remark may stand before a time that is its end. */
  private static final Pattern OF_REGISTERING =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:đăng k[ýí]|ghi danh|ghi tên|báo danh|đk)"
              + "(?:(?!(?<!\\p{L})(?:học|khai giảng)(?!\\p{L})).){0,40}");

  private final Moments moments;
  private final LocalDate firstDay;

  /**
   * @param firstDay about when the class is; {@link LocalDate#MAX} if that is not known
   */
  RegistrationEnd(Moments moments, LocalDate firstDay) {
    this.moments = moments;
    this.firstDay = firstDay;
  }

  /** Of a row that offers this. */
  Optional<LocalDateTime> of(Cells cells, ClassSession.Offer offer, Faults faults) {
    boolean unreal = moments.unrealDay(cells.words(Column.DEADLINE)).isPresent();
    if (unreal) {
      faults.add("unreadable_cell", cells.heading(Column.DEADLINE), cells.shown(Column.DEADLINE));
    }
    Optional<LocalDateTime> end = ofColumn(cells);
    if (end.isPresent() || !offer.registersHere()) {
      return end;
    }
    end = ofWords(offer);
    if (end.isEmpty() && !unreal && isMeant(cells)) {
      // not "unreadable_cell": its words are told, but whoever wrote them thinks that it ends
      faults.add("unread_deadline", cells.heading(Column.DEADLINE), cells.shown(Column.DEADLINE));
    }
    return end;
  }

  private Optional<LocalDateTime> ofWords(ClassSession.Offer offer) {
    return offer
        .register()
        .flatMap(how -> mentions(how).filter(m -> isEnd(how, m)).findFirst())
        .map(this::end)
        .or(() -> offer.note().flatMap(this::ofRemarks));
  }

  /** Whether a column says that registration ends on some day. */
  private static boolean isMeant(Cells cells) {
    String shown = cells.shown(Column.DEADLINE);
    String folded = Folding.plainWords(shown);
    return !Cells.saysNothing(shown) && OPEN.stream().noneMatch(folded::contains);
  }

  private Optional<LocalDateTime> ofColumn(Cells cells) {
    boolean before = BEFORE.matcher(cells.heading(Column.DEADLINE)).matches();
    return switch (cells.cell(Column.DEADLINE)) {
      case Cell.Day(LocalDate day) -> Optional.of(endOf(day, before));
      case Cell.Moment(LocalDateTime moment) ->
          Optional.of(
              moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                  ? endOf(moment.toLocalDate(), before)
                  : moment);
      case Cell.Text(String words) ->
          mentions(words)
              .filter(m -> m.bound() != Bound.FROM && !isOfTheClass(words, m))
              .reduce((one, later) -> later)
              .map(m -> before && isBareDay(m) ? end(m).minusDays(1) : end(m));
      default -> Optional.empty();
    };
  }

  private static LocalDateTime endOf(LocalDate day, boolean before) {
    return (before ? day : day.plusDays(1)).atStartOfDay();
  }

  /** Only a heading tells whether the day itself is still of it. */
  private static boolean isBareDay(TimeMention mention) {
    return mention.bound() == Bound.AT && !mention.stated().hour();
  }

  private Optional<LocalDateTime> ofRemarks(String remarks) {
    return EndCues.BETWEEN_SENTENCES
        .splitAsStream(remarks)
        .filter(sentence -> OF_REGISTERING.matcher(sentence).lookingAt())
        .flatMap(sentence -> mentions(sentence).filter(m -> isOfRegistering(sentence, m)))
        .findFirst()
        .map(this::end);
  }

  private boolean isOfRegistering(String sentence, TimeMention mention) {
    return isEnd(sentence, mention) && OF_REGISTERING.matcher(before(sentence, mention)).matches();
  }

  /** Whether the words around a time make it an end. */
  private static boolean isEnd(String words, TimeMention mention) {
    if (isOfTheClass(words, mention)) {
      return false;
    }
    return switch (mention.bound()) {
      case BEFORE, UNTIL -> true;
      case FROM -> false;
      case AT -> Moments.days(mention) > 1 || EndCues.nameTheLastDay(before(words, mention));
    };
  }

  /** "Khai giảng 03/10", "học 03/10 - 28/12". */
  private static boolean isOfTheClass(String words, TimeMention mention) {
    return EndCues.speakOfTheClass(before(words, mention));
  }

  private static String before(String words, TimeMention mention) {
    return plain(words).substring(0, mention.from());
  }

  private static String plain(String words) {
    return COLON.matcher(words).replaceAll("$1h$2");
  }

  /** Those that name a day. */
  private Stream<TimeMention> mentions(String words) {
    return moments.find(plain(words)).stream()
        .filter(mention -> mention.stated().date())
        .filter(mention -> mention.stated().year() || !firstDay.equals(LocalDate.MAX));
  }

  private LocalDateTime end(TimeMention mention) {
    boolean clock = mention.stated().hour() && mention.span().grain() != Grain.PART_OF_DAY;
    boolean from = clock ? !mention.stated().end() : mention.bound() == Bound.BEFORE;
    return near(mention, from ? mention.span().start() : mention.span().end());
  }

  /** Without a year it is the one that is not far from the class. */
  private LocalDateTime near(TimeMention mention, LocalDateTime end) {
    if (mention.stated().year()) {
      return end;
    }
    long ahead = ChronoUnit.DAYS.between(firstDay, end.toLocalDate());
    return ahead > HALF_A_YEAR ? end.minusYears(1) : ahead < -HALF_A_YEAR ? end.plusYears(1) : end;
  }
}
