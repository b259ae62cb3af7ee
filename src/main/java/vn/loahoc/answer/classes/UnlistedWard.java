package vn.loahoc.answer.classes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.place.Area;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;

/** "Phường Mẫu có lớp gì", where nobody knows a ward of that name: it is no topic. */
final class UnlistedWard {

  private static final int MOST_NAMED = 6;
  private static final int SYLLABLES = 2;
  private static final int MOST_SYLLABLES = 4;

  private UnlistedWard() {}

  /** As it was typed, with its kind; nothing if the message names none. */
  static Optional<String> in(Question question, Topic topic) {
    Reading reading = question.reading();
    if (reading.places().stream().anyMatch(mention -> mention.place() instanceof Ward)) {
      return Optional.empty();
    }
    return area(reading).or(() -> afterKind(reading, topic));
  }

  private static Optional<String> area(Reading reading) {
    return reading.places().stream()
        .filter(mention -> mention.place() instanceof Area a && a.level() == Area.Level.WARD)
        .map(PlaceMention::text)
        .findFirst();
  }

  private static Optional<String> afterKind(Reading reading, Topic topic) {
    List<String> said = topic.words().stream().map(Folding::fold).toList();
    if (topic.isKnown() || said.size() < SYLLABLES || said.size() > MOST_SYLLABLES) {
      return Optional.empty();
    }
    List<Word> words = reading.words();
    for (int i = 1; i + said.size() <= words.size(); i++) {
      List<Word> those = words.subList(i, i + said.size());
      if (isKind(words, i - 1) && those.stream().map(Word::folded).toList().equals(said)) {
        int from = words.get(i - 1).restored().equals("trấn") ? i - 2 : i - 1;
        return Optional.of(reading.text().substring(words.get(from).from(), those.getLast().to()));
      }
    }
    return Optional.empty();
  }

  private static boolean isKind(List<Word> words, int at) {
    return switch (words.get(at).restored()) {
      case "phường", "xã" -> true;
      case "trấn" -> at > 0 && words.get(at - 1).restored().equals("thị");
      default -> false;
    };
  }

  /** That nothing is known of it, and which wards have classes. */
  static Answer answer(String ward, List<ClassSeries> all, Described described) {
    List<ClassSeries> placed =
        all.stream().filter(series -> series.session().where().ward().isPresent()).toList();
    String wards =
        placed.stream()
            .map(series -> described.ward(series.session()))
            .distinct()
            .limit(MOST_NAMED)
            .collect(Collectors.joining(", "));
    String none = Sentences.say("none-ward", ward);
    return Replies.absent(
        wards.isEmpty() ? none : none + "\n" + Sentences.say("wards-with", wards),
        Described.sources(placed.stream().limit(1).map(ClassSeries::session).toList()));
  }
}
