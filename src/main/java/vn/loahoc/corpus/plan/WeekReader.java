package vn.loahoc.corpus.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.Plan.Week;
import vn.loahoc.corpus.Section.Part;

/** First and last day of the week that a document is about. */
final class WeekReader {

  private static final int LONGEST_WEEK = 16;

  private static final Pattern HELD =
      Pattern.compile("diễn ra|tổ chức|phát động|thời gian|bắt đầu|hôm nay|suốt|kéo dài|tuần thứ");
  private static final Pattern PERIOD =
      Pattern.compile("tuần|chuỗi|hoạt động|thời gian|ngày hội|đợt|lịch|hội sách");

  private record Candidate(Week week, int score, Moment moment) {}

  private WeekReader() {}

  static Optional<Week> read(Outline outline, Dates dates) {
    return candidates(outline, dates)
        .max(Comparator.comparingInt(Candidate::score))
        .map(Candidate::week);
  }

  /** The first of the best: a stream's max keeps the last, so later ones count a little less. */
  private static Stream<Candidate> candidates(Outline outline, Dates dates) {
    List<Candidate> all =
        outline
            .paragraphs(Part.HEAD, Part.BODY, Part.BASIS, Part.ANNEX)
            .flatMap(
                place -> {
                  String text = place.paragraph().text();
                  return Stream.concat(Sentences.of(text).stream(), Stream.of())
                      .flatMap(
                          sentence ->
                              dates.find(sentence).stream()
                                  .filter(WeekReader::aWeekLong)
                                  .filter(m -> PERIOD.matcher(lower(sentence)).find())
                                  .map(
                                      m ->
                                          new Candidate(
                                              new Week(
                                                  m.first(),
                                                  m.last(),
                                                  place.stretch().at(place.paragraph().line())),
                                              score(lower(sentence)),
                                              m)));
                })
            .toList();
    int count = all.size();
    return Stream.iterate(0, i -> i < count, i -> i + 1)
        .map(
            i ->
                new Candidate(
                    all.get(i).week(), all.get(i).score() * 1000 - i, all.get(i).moment()));
  }

  static boolean aWeekLong(Moment moment) {
    return moment.severalDays()
        && moment.dated()
        && moment.first().plusDays(LONGEST_WEEK).isAfter(moment.last());
  }

  private static int score(String sentence) {
    int score = sentence.contains("tuần lễ") ? 3 : sentence.contains("tuần") ? 1 : 0;
    return HELD.matcher(sentence).find() ? score + 1 : score;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
