package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;
import vn.loahoc.time.Bound;

/**
 * Timetables of libraries and centres: weekdays and rooms in headings, hours in the lines below.
 * One activity for each room and set of weekdays. One use a document.
 */
final class OpeningHours {

  /** What a line of a timetable says besides its subject. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:từ|đến|thời gian|lịch|buổi|sáng|trưa|chiều|tối|giờ|mở cửa|hết"
              + " giờ|đóng cửa|phục vụ|làm việc|hoạt động|thông tầm|hàng tuần|hằng tuần|như sau|các"
              + " ngày|ngày|trong tuần)(?!\\p{L})");

  private static final Pattern OPENS =
      Pattern.compile("(?iu)(?:giờ|thời gian) (?:mở cửa|bắt đầu)|mở cửa");
  private static final Pattern CLOSES = Pattern.compile("(?iu)hết giờ|đóng cửa|kết thúc");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iu)^(?:phòng|thư viện|khu|quầy|bộ phận|mùa|kho|sân|nhà|hồ bơi|lớp|câu lạc"
              + " bộ|clb)(?!\\p{L}).*");
  private static final Pattern WEEKDAY_HEAD =
      Pattern.compile("(?iu)^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\\s*:?$");
  private static final int LONGEST_SUBJECT = 60;

  private final Dates dates;
  private final String title;
  private final List<Activity> found = new ArrayList<>();
  private final List<String> hours = new ArrayList<>();
  private final List<String> quoted = new ArrayList<>();
  private String base = "";
  private String subject = "";
  private Optional<String> weekdays = Optional.empty();
  private Optional<String> opening = Optional.empty();
  private Optional<Outline.Place> origin = Optional.empty();

  private OpeningHours(Dates dates, String title) {
    this.dates = dates;
    this.title = title;
  }

  /** Empty for a document that is no such timetable. */
  static List<Activity> read(Outline outline, Dates dates, String title) {
    OpeningHours reader = new OpeningHours(dates, title);
    outline.in(Part.HEAD, Part.BODY).forEach(reader::take);
    reader.flush();
    return List.copyOf(reader.found);
  }

  private void take(Stretch stretch) {
    if (!stretch.section().heading().isEmpty()) {
      takeLine(new Outline.Place(stretch, Draft.ofHeading(stretch, Optional.empty()).paragraph()));
    }
    stretch.paragraphs().forEach(p -> takeLine(new Outline.Place(stretch, p)));
  }

  private void takeLine(Outline.Place place) {
    String text = place.paragraph().text();
    List<Moment> moments = dates.find(text);
    Optional<String> recurring =
        Times.recurrence(moments, text)
            .or(
                () ->
                    WEEKDAY_HEAD.matcher(text).matches()
                        ? Optional.of(text.replaceAll("[:.]+$", ""))
                        : Optional.empty());
    List<Moment> clocks = moments.stream().filter(m -> m.hasClock() && !m.hasDay()).toList();
    String words = words(text, moments);
    if (recurring.isPresent()) {
      flush();
      weekdays = recurring.map(r -> except(text, r));
      subject = "";
      base = words;
      origin = Optional.of(place);
      quoted.add(text);
    } else if (clocks.isEmpty()) {
      takeSubject(place, text);
    }
    if (!clocks.isEmpty()) {
      takeHours(place, text, clocks, recurring.isPresent());
    }
  }

  private void takeSubject(Outline.Place place, String text) {
    boolean names =
        text.length() <= LONGEST_SUBJECT
            && SUBJECT.matcher(text).matches()
            && !LineSigns.sentence(text);
    if (!names) {
      return;
    }
    if (!hours.isEmpty()) {
      Optional<String> kept = weekdays;
      flush();
      weekdays = kept;
      subject = "";
    }
    String plain = LineSigns.capitals(text) ? text.toLowerCase(Locale.ROOT) : text;
    String bare = Phrases.title(plain);
    subject = subject.isEmpty() || origin.isEmpty() ? bare : subject + ", " + bare;
    origin = Optional.of(place);
    quoted.add(text);
  }

  private void takeHours(
      Outline.Place place, String text, List<Moment> clocks, boolean alreadyQuoted) {
    if (origin.isEmpty()) {
      origin = Optional.of(place);
    }
    if (!alreadyQuoted) {
      quoted.add(text);
    }
    String said = Times.hours(clocks).orElse("");
    boolean single = said.length() == "00:00".length();
    if (single && CLOSES.matcher(text).find() && opening.isPresent()) {
      hours.remove(opening.get());
      hours.add(opening.get() + "-" + said);
      opening = Optional.empty();
    } else {
      hours.add(said);
      opening = single && OPENS.matcher(text).find() ? Optional.of(said) : Optional.empty();
    }
  }

  private String named() {
    return title.isEmpty() ? "Giờ mở cửa" : Phrases.title(title);
  }

  private void flush() {
    if (!hours.isEmpty() && origin.isPresent()) {
      Stretch stretch = origin.get().stretch();
      Section.Paragraph paragraph = origin.get().paragraph();
      Schedule when =
          new Schedule(
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.of(String.join(", ", hours)),
              Bound.AT,
              weekdays);
      String what =
          Stream.of(base, subject)
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(" – "));
      found.add(
          new Activity(
              what.isEmpty() ? named() : what,
              when,
              quoted.stream()
                  .flatMap(line -> PlacePhrases.find(line).stream())
                  .map(PlacePhrases.Found::name)
                  .findFirst(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              stretch.quote(String.join("\n", quoted), paragraph)));
    }
    hours.clear();
    quoted.clear();
    opening = Optional.empty();
    origin = Optional.empty();
  }

  /** "riêng chiều thứ 6 nghỉ": an exception in brackets stays with the weekdays. */
  private static String except(String text, String weekdays) {
    int at = text.indexOf(weekdays);
    String after = at < 0 ? "" : text.substring(at + weekdays.length()).strip();
    boolean bracket = after.startsWith("(") && after.contains(")");
    return bracket ? weekdays + " " + after.substring(0, after.indexOf(')') + 1) : weekdays;
  }

  /**
   * The subject of a line: what stands before its first time, without the words of any timetable.
   */
  private static String words(String text, List<Moment> moments) {
    String before = moments.isEmpty() ? text : text.substring(0, moments.getFirst().from());
    String bare = before.replaceFirst("\\s*:.*$", "").replaceAll("\\([^)]*\\)?", " ");
    String left = FILLER.matcher(bare).replaceAll(" ").replaceAll("[^\\p{L}]+", "");
    return left.length() < 6
        ? ""
        : Phrases.title(
            bare.replaceFirst("(?iu)\\s+(?:từ|phục vụ|làm việc|mở cửa|vào|các ngày|\\s)+$", ""));
  }
}
