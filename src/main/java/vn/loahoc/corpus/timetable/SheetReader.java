package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeRule;

/**
 * One sheet from its title block to its last remark: finds the headings, then reads row for row.
 * One use.
 */
final class SheetReader {

  private static final int LAST_HEADING_ROW = 40;

  private final String file;
  private final SourceTable table;
  private final Legend legend;
  private final TimetableReader.Setting setting;
  private final WardNames wards;
  private final List<ClassSession> sessions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private RowReader.Context context = RowReader.Context.NONE;
  private Optional<String> centreAbove = Optional.empty();

  /** The ward of the row in which that centre was named. */
  private Optional<String> wardAbove = Optional.empty();

  /**
   * @param legend what is written short in the table
   */
  SheetReader(
      String file,
      SourceTable table,
      Legend legend,
      TimetableReader.Setting setting,
      WardNames wards) {
    this.file = file;
    CellSigns signs = new CellSigns(new Moments(setting.year()), wards);
    SourceTable told = legend.applied(Dittos.resolved(table));
    this.table = WeekdayColumns.folded(WeekGrid.unfolded(told, signs));
    this.legend = legend;
    this.setting = setting;
    this.wards = wards;
  }

  /** What stood in the sheet; nothing if it has no headings. */
  Optional<Result> read() {
    List<SourceTable.Row> rows = table.rows();
    for (int i = 0; i < Math.min(rows.size(), LAST_HEADING_ROW); i++) {
      Optional<Layout> single = Layout.of(rows.get(i));
      if (single.isPresent()) {
        Optional<Layout> both = twoRows(rows, i, single.get());
        TitleBlock block = new TitleBlock(file, table, i);
        Head head = block.head(setting, wards);
        body(block, head, both.isPresent() ? i + 2 : i + 1, both.orElse(single.get()));
        List<Problem> each = problems.stream().distinct().toList();
        return Optional.of(new Result(sessions, each, head.week(), head.span()));
      }
    }
    return Optional.empty();
  }

  /**
   * @param week the week of the campaign, if the title names it
   * @param span the days that the title names
   */
  record Result(
      List<ClassSession> sessions,
      List<Problem> problems,
      Optional<TimeRule.Span> week,
      TimeRule.Span span) {}

  /** The layout of this row with the next, where the next has headings of its own. */
  private Optional<Layout> twoRows(List<SourceTable.Row> rows, int i, Layout single) {
    if (i + 1 >= rows.size() || rows.get(i + 1).number() != rows.get(i).number() + 1) {
      return Optional.empty();
    }
    SourceTable.Row upper = rows.get(i);
    SourceTable.Row lower = rows.get(i + 1);
    CellSigns signs = new CellSigns(new Moments(setting.year()), wards);
    return SecondHeadings.isOne(upper, lower, signs)
        ? Layout.of(upper, lower).filter(both -> both.size() >= single.size())
        : Optional.empty();
  }

  private void body(TitleBlock block, Head named, int first, Layout titled) {
    List<SourceTable.Row> rows = table.rows();
    Moments moments = new Moments(named.year());
    CellSigns signs = new CellSigns(moments, wards);
    Layout found = titled.over(rows.subList(first, rows.size()), signs);
    String dashes = dashes(rows.subList(first, rows.size()), found);
    OpenEnds ends = new OpenEnds(table, first, found, moments, dashes);
    Head head = ends.applied(named);
    RowReader reader = new RowReader(setting, head, moments, wards, dashes);
    Layout layout = found;
    SignatureBlock signatures = new SignatureBlock(moments);
    unread(layout, block.headings());
    for (int i = first; i < rows.size(); i++) {
      SourceTable.Row row = rows.get(i);
      List<SourceTable.Row> below = rows.subList(i + 1, rows.size());
      Optional<Layout> next =
          layout.isRepeatedBy(row)
              ? Optional.of(layout)
              : Layout.ofAnother(row).map(l -> l.over(below, signs));
      if (next.isPresent()) {
        layout = next.get();
        centreAbove = Optional.empty();
        signatures = new SignatureBlock(moments);
        continue;
      }
      Cells cells = new Cells(layout, legend.applied(row, layout));
      if (!signatures.holds(cells)) {
        row(cells, reader, moments);
      }
    }
    remarks(moments);
    problems.addAll(outsideTitle(block, head));
    new FarYears(sessions, head, week(head)).judge(problems);
    problems.addAll(StartDays.judge(sessions, List.of(setting.campaign(), head.span())));
    List<Integer> ended = reader.endedByTitle();
    if (!ended.isEmpty()) {
      String line = head.spanLine().orElse("");
      String end = head.span().last().map(WrittenDays::of).orElse("");
      Problem.Place where = place(block.rowOf(line));
      problems.add(
          problem(
              where,
              "end_from_title",
              ended.size(),
              end,
              line,
              ListedRows.of(ended.stream().distinct().toList())));
    }
  }

  /** That of the campaign, or else of the title. */
  private Optional<TimeRule.Span> week(Head head) {
    return Optional.of(setting.campaign()).filter(CampaignDays::isClosed).or(head::week);
  }

  /** A week that the title names is told of all files together. */
  private List<Problem> outsideTitle(TitleBlock block, Head head) {
    boolean campaign = CampaignDays.isClosed(setting.campaign());
    if (block.isByFile(head) || (head.week().isPresent() && !campaign)) {
      return List.of();
    }
    Set<Problem.Place> told =
        problems.stream()
            .filter(problem -> problem.code().equals("outside_campaign"))
            .map(Problem::place)
            .collect(Collectors.toSet());
    return CampaignDays.outsideTitle(
        sessions.stream().filter(session -> !told.contains(session.origin().place())).toList(),
        head.span());
  }

  /** The dashes with which the sheet writes lists of weekdays. */
  private static String dashes(List<SourceTable.Row> rows, Layout layout) {
    StringBuilder dashes = new StringBuilder();
    for (Column column : List.of(Column.WEEKDAYS, Column.DATE, Column.WHEN)) {
      if (layout.index(column).isPresent()) {
        int index = layout.index(column).getAsInt();
        rows.stream()
            .map(row -> row.cell(index))
            .map(cell -> cell instanceof Cell.Text(String words) ? words : "")
            .distinct()
            .map(WeekdayWords::dashOfList)
            .distinct()
            .forEach(dashes::append);
      }
    }
    return dashes.toString();
  }

  private void unread(Layout layout, SourceTable.Row headings) {
    if (!layout.unknown().isEmpty()) {
      String names = String.join(", ", layout.unknown().stream().limit(10).toList());
      problems.add(problem(place(headings), "unknown_column", names));
    }
    if (!layout.kept().headings().isEmpty()) {
      String names = String.join(", ", layout.kept().headings());
      problems.add(problem(place(headings), "kept_column", names));
    }
    if (layout.isGuessed(Column.TITLE)) {
      problems.add(problem(place(headings), "title_guessed", layout.heading(Column.TITLE)));
    }
    if (layout.isGuessed(Column.DATE)) {
      problems.add(problem(place(headings), "days_guessed", layout.heading(Column.DATE)));
    }
    if (layout.isGuessed(Column.CONTACT)) {
      problems.add(problem(place(headings), "contact_guessed", layout.heading(Column.CONTACT)));
    }
    String teacher = layout.heading(Column.TEACHER);
    if (!teacher.isEmpty() && !People.asks(teacher)) {
      problems.add(problem(place(headings), "teacher_column", teacher));
    }
  }

  private void row(Cells cells, RowReader reader, Moments moments) {
    Optional<String> line = LineRow.of(cells);
    if (line.isPresent() && lone(cells, line.get(), moments)) {
      return;
    }
    Optional<String> ward = cells.line(Column.WARD);
    if (cells.line(Column.CENTRE).isPresent()) {
      centreAbove = cells.line(Column.CENTRE);
      wardAbove = ward;
    } else if (ward.isPresent() && !goesOn(ward.get(), moments)) {
      // a row of another ward goes on with no group: whose class it is was not said
      centreAbove = Optional.empty();
    }
    RowReader.Context here = context.centre().isPresent() ? context : context.ofCentre(centreAbove);
    ClassSession.Row origin = new ClassSession.Row(file, table.sheet(), cells.row().number());
    Faults faults = new Faults(origin.place());
    sessions.addAll(reader.read(cells, here, origin, faults));
    problems.addAll(faults.found());
  }

  /**
   * Whether a row of a ward goes on with the centre above: the next classes are of that centre as
   * well, while an office holds one event and others hold the next.
   */
  private boolean goesOn(String ward, Moments moments) {
    return wardAbove.map(this::wardKey).filter(wardKey(ward)::equals).isPresent()
        && centreAbove.filter(name -> Head.centre(name, moments, wards).isPresent()).isPresent();
  }

  /** A ward as it is compared, however it is written. */
  private String wardKey(String written) {
    return wards.named(written, LocalDate.MAX).map(Ward::name).orElse(Spelling.normalize(written));
  }

  /** A line of its own between the rows: a remark, or whose classes follow. */
  private boolean lone(Cells cells, String words, Moments moments) {
    if (LineRow.isRemark(words)) {
      remarks.add(words);
      return true;
    }
    Optional<WardLine> line = WardLine.of(words, wards);
    if (line.isPresent()) {
      context = new RowReader.Context(Optional.empty(), Optional.empty(), line);
      centreAbove = Optional.empty();
      Faults faults = new Faults(place(cells.row()));
      wards.named(line.get().wards(), LocalDate.MAX, faults);
      problems.addAll(faults.found());
      return true;
    }
    Optional<String> centre = Head.centre(words, moments, wards);
    if (centre.isPresent() || wards.spokenOf(words, LocalDate.MAX).isPresent()) {
      context = new RowReader.Context(centre, Optional.of(words), Optional.empty());
      centreAbove = Optional.empty();
      return true;
    }
    long places = cells.row().cells().stream().filter(cell -> !cell.isBlank()).count();
    boolean title = places == 1 && cells.line(Column.TITLE).isPresent();
    boolean capitals = words.chars().noneMatch(Character::isLowerCase);
    boolean numbered = words.matches("(?s)(?:[IVX]+|[A-Z])[.)]\\s.*");
    return !title || capitals || numbered;
  }

  /** "Ghi chú: các lớp nghỉ lễ, nghỉ ngày 20/11" below the rows is said of all of them. */
  private void remarks(Moments moments) {
    for (String written : remarks) {
      String remark = StandIns.withoutAbsence(written);
      if (!isException(remark)) {
        continue;
      }
      WhenDraft draft = new WhenDraft();
      Faults unheard = new Faults(Problem.Place.file(file));
      new TimeTalk(remark, moments, draft, unheard).read(Purpose.HELD, true);
      TimeRule.Exceptions all = draft.deviations().exceptions();
      sessions.replaceAll(session -> with(session, all));
    }
  }

  private static boolean isException(String remark) {
    return Phrases.TALK.has(remark, "cancel") || Phrases.TALK.has(remark, "holiday");
  }

  private static ClassSession with(ClassSession session, TimeRule.Exceptions all) {
    TimeRule rule = session.when();
    List<LocalDate> cancelled = new ArrayList<>(rule.exceptions().cancelled());
    all.cancelled().stream().filter(rule::names).forEach(cancelled::add);
    TimeRule.Exceptions exceptions =
        new TimeRule.Exceptions(
            cancelled, rule.exceptions().moves(), rule.exceptions().holidays() || all.holidays());
    return session.at(new TimeRule(rule.meetings(), rule.span(), exceptions));
  }

  private Problem.Place place(SourceTable.Row row) {
    return Problem.Place.row(file, table.sheet(), row.number());
  }
}
