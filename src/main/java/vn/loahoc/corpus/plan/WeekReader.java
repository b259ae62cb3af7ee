package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.Plan.Week;
import vn.loahoc.corpus.Section;
import vn.loahoc.corpus.Section.Part;

/** First and last day of the week that a document is about. */
final class WeekReader {

  private static final int LONGEST_WEEK = 16;

  /** "Tháng học tập cộng đồng", where a document names no week. */
  private static final int LONGEST_CAMPAIGN = 62;

  /** What is so long as a month is the campaign only where it is called so. */
  private static final Pattern CAMPAIGN =
      Pattern.compile(
          "(?:tuần lễ|tháng (?:học tập|khuyến học|hưởng ứng)|chiến dịch|phong trào"
              + "|đợt (?:học tập|hưởng ứng|hoạt động))[^.;]*(?:diễn ra|tổ chức|phát động|bắt đầu"
              + "|từ ngày|kéo dài)");

  private static final Pattern HELD =
      Pattern.compile("diễn ra|tổ chức|phát động|thời gian|bắt đầu|hôm nay|suốt|kéo dài|tuần thứ");
  private static final Pattern PERIOD =
      Pattern.compile(
          "tuần|tháng (?:học|khuyến|hưởng)|chiến dịch|chuỗi|hoạt động|thời gian|ngày"
              + " hội|đợt|lịch|hội sách");

  /** A label says outright what it is about. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:\\d+\\.|[a-z]\\)|[-+*])?\\s*thời gian(?: tổ chức| thực hiện| diễn ra)?\\s*:");

  /** A section that says of the whole when it is: "II. THỜI GIAN, ĐỊA ĐIỂM". */
  private static final Pattern HEADING =
      Pattern.compile(
          "^thời gian(?: tổ chức| thực hiện| diễn ra)?(?:\\s*[,và–-]+\\s*địa điểm.*)?\\W*$");

  /** Errands of the week have days of their own. */
  private static final Pattern ERRAND =
      Pattern.compile("treo|nộp|đăng ký|nhận bài|gửi bài|bài dự thi|chấm|trưng bày");

  private static final Pattern BEGINS_AND_ENDS = Pattern.compile("bắt đầu.*(?:kết thúc|bế mạc)");

  private record Candidate(Week week, int score) {}

  private record Range(LocalDate first, LocalDate last) {}

  private WeekReader() {}

  /** The best stated range; of equals, the first in the text; of months only if no week is told. */
  static Optional<Week> read(Outline outline, Dates dates) {
    return read(outline, dates, LONGEST_WEEK).or(() -> read(outline, dates, LONGEST_CAMPAIGN));
  }

  private static Optional<Week> read(Outline outline, Dates dates, int longest) {
    List<Candidate> candidates =
        outline
            .paragraphs(Part.HEAD, Part.BODY, Part.BASIS, Part.ANNEX)
            .flatMap(place -> candidates(place, dates, longest))
            .toList();
    int best = candidates.stream().mapToInt(Candidate::score).max().orElse(0);
    return candidates.stream()
        .filter(candidate -> candidate.score() == best)
        .map(Candidate::week)
        .findFirst();
  }

  private static Stream<Candidate> candidates(Outline.Place place, Dates dates, int longest) {
    return Sentences.of(place.paragraph().text()).stream()
        .map(sentence -> isBelowHeading(place) ? "Thời gian: " + sentence : sentence)
        .filter(sentence -> place.stretch().in(Part.HEAD) || PERIOD.matcher(lower(sentence)).find())
        .filter(sentence -> longest <= LONGEST_WEEK || isOfCampaign(lower(sentence)))
        .flatMap(
            sentence ->
                ranges(sentence, dates.find(sentence), longest).stream()
                    .map(
                        range ->
                            new Candidate(
                                new Week(
                                    range.first(),
                                    range.last(),
                                    place.stretch().at(place.paragraph().line())),
                                score(lower(sentence)))));
  }

  /** Such a heading is the label of what stands below it. */
  private static boolean isBelowHeading(Outline.Place place) {
    Section section = place.stretch().section();
    return section.headings().isEmpty() && HEADING.matcher(lower(section.heading())).find();
  }

  private static boolean isOfCampaign(String sentence) {
    return (LABEL.matcher(sentence).find() || CAMPAIGN.matcher(sentence).find())
        && !ERRAND.matcher(sentence).find();
  }

  private static List<Range> ranges(String sentence, List<Moment> moments, int longest) {
    List<Range> ranges = new ArrayList<>();
    for (Moment moment : moments) {
      if (lasts(moment, longest)) {
        ranges.add(new Range(moment.first(), moment.last()));
      }
    }
    List<Moment> days =
        moments.stream().filter(m -> m.hasDay() && m.dated() && !m.severalDays()).toList();
    if (ranges.isEmpty()
        && days.size() == 2
        && BEGINS_AND_ENDS.matcher(lower(sentence)).find()
        && days.get(0).first().isBefore(days.get(1).first())
        && days.get(0).first().plusDays(longest).isAfter(days.get(1).first())) {
      ranges.add(new Range(days.get(0).first(), days.get(1).first()));
    }
    return ranges;
  }

  static boolean aWeekLong(Moment moment) {
    return lasts(moment, LONGEST_WEEK);
  }

  private static boolean lasts(Moment moment, int longest) {
    return moment.severalDays()
        && moment.dated()
        && moment.first().plusDays(longest).isAfter(moment.last());
  }

  private static int score(String sentence) {
    int score = sentence.contains("tuần lễ") ? 3 : sentence.contains("tuần") ? 1 : 0;
    score += HELD.matcher(sentence).find() ? 1 : 0;
    score += LABEL.matcher(sentence).find() ? 3 : 0;
    return ERRAND.matcher(sentence).find() ? score - 2 : score;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
