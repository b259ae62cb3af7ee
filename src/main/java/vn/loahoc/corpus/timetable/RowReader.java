package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Enrolment;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.corpus.WrittenWards;
import vn.loahoc.place.Spot;
import vn.loahoc.place.Ward;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/** From one row to one session. One sheet, one thread. */
final class RowReader {

  /** Spares a closer look at nearly every cell; ten times faster than with its flags. */
  private static final Pattern SAMPLE = Pattern.compile("[mM][ẫẪaA][uU]|[sS][aA][mM][pP][lL][eE]");

  private static final Pattern SUM =
      Pattern.compile("(?iu)(?:tổng (?:cộng|số)(?!\\p{L})|(?:tổng|cộng)\\s*[:=(\\d]).*|tổng|cộng");

  private static final List<Column> TIMES =
      Stream.of(Column.values()).filter(Column::isTime).toList();

  private static final String BETWEEN_NOTES = "; ";
  private static final List<Column> MARKED = List.of(Column.NOTE, Column.TITLE, Column.CENTRE);

  private final TimetableReader.Setting setting;
  private final Head head;
  private final Moments moments;
  private final WardNames wards;
  private final String dashes;
  private final Memo<Boolean> sample = new Memo<>(RowReader::saysSample);
  private final Memo<WrittenWards> writtenWards = new Memo<>(WrittenWards::of);
  private final Memo<Enrolment> enrolled = new Memo<>(Seats::remarked);
  private final AudienceCells audience = new AudienceCells();
  private final List<Integer> endedByTitle = new ArrayList<>();

  RowReader(
      TimetableReader.Setting setting, Head head, Moments moments, WardNames wards, String dashes) {
    this.setting = setting;
    this.head = head;
    this.moments = moments;
    this.wards = wards;
    this.dashes = dashes;
  }

  /**
   * What is told between the rows, or stood in the rows above.
   *
   * @param centre the centre of the rows that name none
   * @param wardWords words that speak of their ward
   * @param wardLine a line that names their wards and nothing else
   */
  record Context(Optional<String> centre, Optional<String> wardWords, Optional<WardLine> wardLine) {

    static final Context NONE = new Context(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with the centre of the rows above. */
    Context ofCentre(Optional<String> above) {
      return new Context(above, wardWords, wardLine);
    }
  }

  /**
   * The session, or two where it is otherwise for good from some day on; none for a row that has
   * nothing, is an example, or does not say what is on.
   */
  List<ClassSession> read(Cells written, Context context, ClassSession.Row origin, Faults faults) {
    Asides asides = Asides.of(written, moments);
    Cells cells = asides.cells();
    Optional<String> title = cells.line(Column.TITLE);
    if (title.filter(RowReader::isExample).isPresent()
        || cells.line(Column.ORDINAL).filter(RowReader::isExample).isPresent()) {
      return List.of();
    }
    if (cells.cell(Column.TITLE) instanceof Cell.Broken) {
      faults.add("unreadable_cell", cells.heading(Column.TITLE), cells.shown(Column.TITLE));
    }
    if (title.filter(words -> isSum(words, cells)).isPresent()
        || cells.line(Column.ORDINAL).filter(words -> isSum(words, cells)).isPresent()) {
      return List.of();
    }
    WhenDraft draft = new WhenCells(cells, moments, dashes, faults).read();
    if (title.isEmpty()) {
      if (!draft.isEmpty()) {
        faults.add("missing_what");
      }
      return List.of();
    }
    remarks(asides, draft, faults);
    boolean open = draft.lastDay().isEmpty();
    TimeRule rule = draft.rule(head.ofRows(), faults);
    if (open && rule.span().last().isPresent()) {
      endedByTitle.add(origin.row());
    }
    LocalDate day = draft.firstDay().or(this::firstDay).orElse(LocalDate.MAX);
    Optional<String> centre = cells.line(Column.CENTRE).or(context::centre).or(head::centre);
    judge(title.get(), rule, draft, faults);
    ClassSession session =
        new ClassSession(
            title.get(),
            centre,
            where(cells, context, centre, day, faults),
            rule,
            offer(asides, inWords(cells, rule, draft, faults), day, faults),
            head.sample() || isSample(cells),
            RemindCell.of(cells, faults),
            origin);
    return draft.turn().map(turn -> turned(session, turn)).orElse(List.of(session));
  }

  private static List<ClassSession> turned(ClassSession session, Turn turn) {
    ClassSession after = session.at(turn.after(session.when()));
    return List.of(
        session.at(turn.before(session.when())), turn.place().map(after::movedTo).orElse(after));
  }

  /** What is said beside the time: days off, and what is told in words only. */
  private void remarks(Asides asides, WhenDraft draft, Faults faults) {
    Cells cells = asides.cells();
    if (cells.cell(Column.EXCEPT) instanceof Cell.Day) {
      ExceptCell.of(cells).day(draft);
    }
    String except = cells.words(Column.EXCEPT);
    String note = cells.words(Column.NOTE);
    boolean told = !note.isEmpty() && !moments.saysNothing(note);
    Set<Integer> moon = draft.monthly().off();
    if (except.isEmpty() && !told && asides.remarks().isEmpty() && moon.isEmpty()) {
      return;
    }
    RowDays days = new RowDays(draft.rule(head.ofRows(), faults));
    Remarks remarks = new Remarks(draft, days, moments, head.year(), faults);
    if (!moon.isEmpty() && !remarks.offOn(moon)) {
      draft.monthly().unknown(faults);
    }
    if (!except.isEmpty()) {
      ExceptCell.of(cells).read(remarks, draft, faults);
    }
    asides.remarks().forEach(remark -> remarks.read(remark, Purpose.HELD));
    if (told) {
      remarks.read(note, Purpose.HELD);
    }
  }

  /** When the timetable is of, as far as it is known. */
  private Optional<LocalDate> firstDay() {
    return setting
        .campaign()
        .first()
        .or(() -> head.span().first())
        .or(() -> head.year().stream().mapToObj(year -> LocalDate.of(year, 1, 1)).findFirst());
  }

  /** The rows so far that do not say when they end, so that the title does. */
  List<Integer> endedByTitle() {
    return List.copyOf(endedByTitle);
  }

  /**
   * "Tổng cộng: 18 lớp" beside a number, or in place of one: the last row of a table, which says no
   * time.
   */
  private static boolean isSum(String title, Cells cells) {
    return SUM.matcher(title).matches()
        && TIMES.stream().allMatch(column -> cells.cell(column).isBlank());
  }

  private static boolean isExample(String words) {
    return Phrases.TALK.start(words).filter(hit -> hit.key().equals("example")).isPresent();
  }

  private boolean isSample(Cells cells) {
    for (Column column : MARKED) {
      if (sample.of(cells.words(column))) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysSample(String words) {
    return SAMPLE.matcher(words).find() && Phrases.TALK.has(Cells.inOneLine(words), "sample");
  }

  private void judge(String title, TimeRule rule, WhenDraft draft, Faults faults) {
    if (rule.meetings().isEmpty()) {
      if (!faults.has("unreadable_cell") && !faults.has("day_without_year")) {
        faults.add("missing_when", title);
      }
      return;
    }
    if (rule.meetings().stream().allMatch(m -> m.hours() instanceof Hours.Unstated)
        && !faults.has("unreadable_cell")) {
      faults.add("missing_hour", title);
    }
    draft.deviations().named().stream()
        .filter(day -> !rule.names(day))
        .forEach(
            day ->
                faults.add(
                    "not_a_class_day",
                    WrittenDays.of(day),
                    WrittenDays.weekday(day.getDayOfWeek())));
    CampaignDays.check(title, rule, setting.campaign(), head.span(), faults);
  }

  private ClassSession.Where where(
      Cells cells, Context context, Optional<String> centre, LocalDate day, Faults faults) {
    Optional<String> venue =
        cells.line(Column.VENUE).or(() -> PlaceBesideWard.of(cells, wards, day));
    Optional<String> at =
        venue.or(() -> cells.line(Column.CENTRE).or(context::centre).flatMap(Houses::of));
    Optional<String> cell = cells.line(Column.WARD);
    List<Ward> house =
        cell.isPresent() ? List.of() : spoken(day, List.of(venue, cells.line(Column.CENTRE)));
    Optional<WardLine> line =
        cell.isPresent() || !house.isEmpty() ? Optional.empty() : context.wardLine();
    List<Ward> named =
        cell.map(words -> wards.named(writtenWards.of(words), day, faults))
            .or(() -> line.map(of -> wards.known(of.wards(), day)))
            .orElseGet(
                () ->
                    house.isEmpty()
                        ? spoken(day, List.of(context.wardWords(), centre, head.wardWords()))
                        : house);
    if (named.isEmpty() && cell.isEmpty() && line.isEmpty()) {
      Stream.of(cells.line(Column.CENTRE), venue)
          .flatMap(Optional::stream)
          .flatMap(name -> wards.unknownOf(name, day).stream())
          .findFirst()
          .ifPresent(words -> wards.named(writtenWards.of(words), day, faults));
    }
    Optional<String> written =
        cell.or(() -> line.map(WardLine::words)).map(words -> ShownWards.of(words, named));
    return new ClassSession.Where(at, room(cells), named, written, spot(cells, faults));
  }

  /** The ward of the first words that speak of one. */
  private List<Ward> spoken(LocalDate day, List<Optional<String>> all) {
    return all.stream()
        .flatMap(Optional::stream)
        .flatMap(words -> wards.spokenOf(words, day).or(() -> wards.ofHouse(words, day)).stream())
        .limit(1)
        .toList();
  }

  /** A room that is only a number is shown with its kind. */
  private static Optional<String> room(Cells cells) {
    return cells
        .line(Column.ROOM)
        .map(room -> room.chars().allMatch(Character::isDigit) ? "Phòng " + room : room);
  }

  private static Optional<Spot> spot(Cells cells, Faults faults) {
    Optional<String> written = cells.line(Column.SPOT);
    if (cells.cell(Column.LATITUDE) instanceof Cell.Figure north
        && cells.cell(Column.LONGITUDE) instanceof Cell.Figure east) {
      written = Optional.of(String.format(Locale.ROOT, "%.6f %.6f", north.value(), east.value()));
    } else if (cells.line(Column.LATITUDE).isPresent()) {
      written = Optional.of(cells.words(Column.LATITUDE) + " " + cells.words(Column.LONGITUDE));
    }
    Optional<Spot> spot =
        written.flatMap(text -> Spot.of(text.replaceAll("[,;\\s]+", " ").strip()));
    if (written.isPresent() && spot.isEmpty()) {
      Column column = cells.line(Column.SPOT).isPresent() ? Column.SPOT : Column.LATITUDE;
      faults.add("unreadable_cell", cells.heading(column), written.get());
    }
    return spot;
  }

  private static List<String> inWords(Cells cells, TimeRule rule, WhenDraft draft, Faults faults) {
    List<String> words = new ArrayList<>(draft.monthly().words().stream().toList());
    words.addAll(SpokenTimes.in(cells, rule, faults));
    return words;
  }

  /**
   * @param times what its days and hours do not tell
   */
  private ClassSession.Offer offer(
      Asides asides, List<String> times, LocalDate day, Faults faults) {
    Cells cells = asides.cells();
    List<String> notes = notes(asides);
    Enrolment told =
        notes.isEmpty() ? Enrolment.UNKNOWN : enrolled.of(String.join(BETWEEN_NOTES, notes));
    Seats seats = Seats.of(cells, told, faults);
    List<String> all = new ArrayList<>(notes);
    all.addAll(times);
    seats.unclear().ifPresent(all::add);
    all.addAll(cells.layout().kept().told(cells.row()));
    ClassSession.Offer offer =
        new ClassSession.Offer(
                audience.read(cells),
                seats.places(),
                cells.line(Column.REGISTER).filter(how -> !Seats.isFigure(how)),
                People.contact(cells),
                People.teacher(cells),
                FeeCell.of(cells),
                cells.line(Column.BRING),
                cells.line(Column.PARKING),
                all.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN_NOTES, all)),
                seats.enrolment())
            .withoutOneselfAsContact();
    return offer.closing(new RegistrationEnd(moments, day).of(cells, offer, faults));
  }

  private static List<String> notes(Asides asides) {
    Cells cells = asides.cells();
    List<String> all = new ArrayList<>(cells.line(Column.NOTE).stream().toList());
    asides.remarks().stream().map(Cells::inOneLine).forEach(all::add);
    if (!cells.cell(Column.DEADLINE).isBlank()) {
      all.add(cells.heading(Column.DEADLINE) + ": " + cells.shown(Column.DEADLINE));
    }
    return all;
  }
}
