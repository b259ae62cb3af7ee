package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Plan.Week;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;
import vn.loahoc.corpus.plan.Labels.Label;

/** What happens, when and where. */
final class ActivityReader {

  private static final Pattern EVENT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:lễ|khai mạc|bế mạc|phát động|hội thi|cuộc thi|hội sách|hội thảo|tọa"
              + " đàm|ngày hội|diễu hành|xe loa|tập huấn|giao lưu|triển lãm|trưng"
              + " bày|workshop|talkshow|họp|lớp|hội nghị|tổng kết|chương trình|tham"
              + " quan|thi)(?!\\p{L})");

  private static final Pattern PART_OF_DAY_HEAD =
      Pattern.compile("(?iu)^(?:buổi )?(sáng|chiều|tối)\\s*:\\s*(?:\\d{1,2}\\s?[.)]\\s*)?");

  private static final Pattern LABEL_HEAD =
      Pattern.compile("(?iu)^(?:thời gian|thời điểm|địa điểm|đối tượng|thành phần)(?!\\p{L})");

  private final Dates dates;
  private final Optional<Week> week;
  private final String title;
  private Optional<Draft> whole = Optional.empty();
  private final Activities found = new Activities();
  private Optional<LocalDate> governing = Optional.empty();

  private ActivityReader(Dates dates, Optional<Week> week, String title) {
    this.title = title;
    this.dates = dates;
    this.week = week;
  }

  static List<Activity> read(Outline outline, Dates dates, Optional<Week> week, String title) {
    ActivityReader reader =
        new ActivityReader(dates, week, title.replaceFirst("(?iu)^(?:về việc|v/v)\\s+", ""));
    outline
        .in(Part.BODY, Part.ANNEX)
        .filter(stretch -> !stretch.allHeadings().contains("khẩu hiệu tuyên truyền"))
        .forEach(reader::take);
    reader.emitWhole();
    List<Activity> all = reader.found.all();
    boolean dated = all.stream().anyMatch(activity -> activity.when().date().isPresent());
    List<Activity> timetable = dated ? List.of() : OpeningHours.read(outline, dates, title);
    return timetable.isEmpty() ? all : timetable;
  }

  private void take(Stretch stretch) {
    List<Draft> drafts = new ArrayList<>();
    if (!stretch.section().heading().isEmpty()) {
      takeDay(stretch.section().heading());
      drafts.add(Draft.ofHeading(stretch, governing));
    }
    TableReader table = new TableReader(dates, stretch, found);
    for (Section.Paragraph paragraph : stretch.paragraphs()) {
      if (TableReader.row(paragraph)) {
        table.take(paragraph);
        continue;
      }
      Labels.Cut cut = Labels.cut(paragraph.text());
      if (cut.lead().isEmpty() && !drafts.isEmpty()) {
        parent(drafts, paragraph.depth()).add(cut.labels());
      } else if (!takeDay(paragraph.text())) {
        String lead = PART_OF_DAY_HEAD.matcher(cut.lead()).replaceFirst("");
        Draft draft = new Draft(stretch, paragraph, lead, governing);
        draft.add(cut.labels());
        drafts.add(draft);
      }
    }
    drafts.forEach(this::emit);
  }

  /** A line that only names a day governs the hours of the lines below it. */
  private boolean takeDay(String text) {
    List<Moment> moments = dates.find(text);
    Optional<Moment> day =
        moments.stream().filter(Moment::hasDay).filter(m -> !m.severalDays()).findFirst();
    if (day.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(text);
    for (Moment moment : moments.reversed()) {
      rest.delete(moment.from(), moment.to());
    }
    String words =
        rest.toString()
            .replaceAll(
                "(?iu)tức|âm lịch|dương lịch|ngày|nhằm|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ"
                    + " nhật|sáng|chiều|tối|\\d+ tháng \\d+|năm \\p{Lu}\\p{L}* \\p{Lu}\\p{L}*",
                "");
    if (words.replaceAll("[^\\p{L}]", "").length() > 3) {
      return false;
    }
    governing = Optional.of(day.get().first());
    return true;
  }

  private static Draft parent(List<Draft> drafts, int depth) {
    Draft last = drafts.getLast();
    if (depth == 0 && !last.heading()) {
      return last;
    }
    for (Draft draft : drafts.reversed()) {
      if (draft.paragraph().depth() < depth) {
        boolean matter = EVENT.matcher(draft.lead()).find() || !EVENT.matcher(last.lead()).find();
        return matter ? draft : last;
      }
    }
    return last;
  }

  /** "1. Thời gian: … 2. Địa điểm: …" without a matter of their own are those of the whole. */
  private boolean ofTheWhole(Draft draft) {
    boolean bare = draft.lead().isEmpty();
    boolean label = draft.heading() && LABEL_HEAD.matcher(draft.lead()).find();
    if (draft.labels().isEmpty() || !(bare || label)) {
      return false;
    }
    if (whole.isEmpty()) {
      whole = Optional.of(new Draft(draft.stretch(), draft.paragraph(), title, Optional.empty()));
    }
    whole.get().add(draft.labels());
    return true;
  }

  private void emitWhole() {
    if (whole.isEmpty()) {
      return;
    }
    time(whole.get())
        .map(label -> labelled(whole.get(), label))
        .filter(activity -> !isWeek(activity.when()))
        .ifPresent(found::add);
  }

  /** The week itself is told by {@link vn.loahoc.corpus.Plan#week()}. */
  private boolean isWeek(Schedule when) {
    return week.isPresent()
        && when.hours().isEmpty()
        && title.toLowerCase(Locale.ROOT).contains("tuần lễ");
  }

  private void emit(Draft draft) {
    if (ofTheWhole(draft)) {
      return;
    }
    Optional<Label> time = time(draft);
    if (time.isPresent() && (!draft.heading() || EVENT.matcher(draft.lead()).find())) {
      found.add(labelled(draft, time.get()));
      return;
    }
    List<Activity> own = draft.heading() ? List.of() : prose(draft);
    own.forEach(found::add);
    OpenMatters.of(draft).forEach(open -> found.leaveOpen(open, draft));
    if (own.isEmpty() && runsAllWeek(draft)) {
      found.add(
          activity(
              draft,
              Phrases.title(Phrases.shortened(draft.lead())),
              Times.unstated(),
              Optional.empty(),
              draft.paragraph().text()));
    }
  }

  private Optional<Label> time(Draft draft) {
    return draft.labels().stream()
        .filter(l -> l.kind() == Labels.Kind.TIME || l.kind() == Labels.Kind.TIME_AND_PLACE)
        .filter(l -> !dates.find(l.value()).isEmpty())
        .findFirst();
  }

  private Activity labelled(Draft draft, Label time) {
    List<Moment> leadMoments = dates.find(draft.lead());
    List<Moment> moments = new ArrayList<>(dates.find(time.value()));
    if (moments.stream().noneMatch(Moment::hasDay)) {
      leadMoments.stream().filter(Moment::hasDay).forEach(moments::add);
    }
    Schedule when = Times.of(moments, time.value(), draft.governing());
    Optional<String> place =
        draft.labels().stream()
            .filter(l -> l.kind() == Labels.Kind.PLACE)
            .map(l -> PlacePhrases.bare(l.value()))
            .findFirst()
            .or(
                () ->
                    PlacePhrases.find(time.value()).stream()
                        .map(PlacePhrases.Found::name)
                        .findFirst());
    String what =
        leadMoments.isEmpty()
            ? Agenda.withoutTail(draft.lead())
            : Events.of(draft.lead(), leadMoments, Optional.empty()).stream()
                .map(Events.Event::what)
                .findFirst()
                .orElse(draft.lead());
    String quote =
        draft.paragraph().text()
            + draft.labels().stream()
                .filter(l -> !draft.paragraph().text().contains(l.words() + ":"))
                .map(l -> "\n" + l.words() + ": " + l.value())
                .collect(Collectors.joining());
    return activity(draft, Phrases.title(Phrases.shortened(what)), when, place, quote);
  }

  private List<Activity> prose(Draft draft) {
    String line = Labels.cut(draft.paragraph().text()).lead();
    Optional<Agenda.Entry> entry = Agenda.entry(line, dates.find(line), draft.governing());
    if (entry.isPresent()) {
      Schedule when = Times.of(entry.get().moments(), "", draft.governing());
      return List.of(
          activity(
              draft,
              entry.get().what(),
              when,
              place(draft).or(() -> placeIn(line)),
              draft.paragraph().text()));
    }
    List<Activity> activities = new ArrayList<>();
    for (String sentence : Sentences.of(draft.lead())) {
      List<Moment> moments = dates.find(sentence);
      for (Events.Event event : Events.of(sentence, moments, week)) {
        Schedule when = Times.of(event.moments(), sentence, draft.governing());
        if (!Activities.goesOn(activities, sentence, when)) {
          activities.add(
              named(
                  activity(draft, event.what(), when, place(draft).or(event::place), sentence),
                  event.unit()));
        }
      }
    }
    return activities;
  }

  private static Activity named(Activity activity, Optional<String> unit) {
    return new Activity(
        activity.what(),
        activity.when(),
        activity.place(),
        activity.unit().or(() -> unit),
        activity.audience(),
        activity.open(),
        activity.quotation());
  }

  private static Optional<String> placeIn(String line) {
    return PlacePhrases.find(line).stream().map(PlacePhrases.Found::name).findFirst();
  }

  private static Optional<String> place(Draft draft) {
    return draft.labels().stream()
        .filter(l -> l.kind() == Labels.Kind.PLACE)
        .map(l -> PlacePhrases.bare(l.value()))
        .filter(place -> !place.isEmpty())
        .findFirst();
  }

  private Activity activity(
      Draft draft, String what, Schedule when, Optional<String> place, String quote) {
    Optional<String> unit =
        DutyReader.unitOf(draft.stretch())
            .or(() -> Clause.organiser(quote))
            .or(() -> UnitPhrases.leading(what));
    Optional<String> audience =
        draft.labels().stream()
            .filter(l -> l.kind() == Labels.Kind.AUDIENCE)
            .map(l -> l.value().replaceFirst("[.;,]+$", ""))
            .filter(value -> !value.isEmpty())
            .findFirst();
    return new Activity(
        what,
        when,
        place,
        unit,
        audience,
        Optional.empty(),
        draft.stretch().quote(quote, draft.paragraph()));
  }

  /** Undated items under "Các hoạt động trong Tuần lễ" belong to the whole week. */
  private boolean runsAllWeek(Draft draft) {
    Section section = draft.stretch().section();
    String above = draft.stretch().allHeadings();
    String own = section.heading().toLowerCase(Locale.ROOT);
    boolean activities =
        above.contains("hoạt động")
            && !above.contains("tổ chức thực hiện")
            && !above.contains("thực trạng")
            && !above.contains("kết quả hoạt động");
    boolean item =
        draft.paragraph().depth() > 0 || (own.contains("hoạt động") && !draft.lead().endsWith(":"));
    Matcher event = EVENT.matcher(draft.lead());
    return !draft.heading()
        && activities
        && item
        && draft.lead().length() > 15
        && (week.isPresent() || event.find());
  }
}
