package vn.loahoc.inquiry.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Elsewhere;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.place.Area;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;

/** "Phường Mẫu có lớp gì", where nobody knows a ward of that name: it is no topic. */
final class UnlistedWard {

  private static final int MOST_NAMED = 6;
  private static final int MOST_NEAR = 3;

  private UnlistedWard() {}

  /** A ward with a number that no table has, as it was typed. */
  static Optional<Elsewhere.Place> in(Question question) {
    List<PlaceMention> places = question.reading().places();
    return places.stream().anyMatch(mention -> mention.place() instanceof Ward)
        ? Optional.empty()
        : places.stream()
            .filter(m -> m.place() instanceof Area a && a.level() == Area.Level.WARD)
            .map(mention -> new Elsewhere.Place(mention.text(), false, false))
            .findFirst();
  }

  /** That nothing is known of it, and where the class is held, or which wards have classes. */
  static Answer answer(
      Elsewhere.Place place, Topic topic, List<ClassSeries> all, Described described) {
    List<ClassSeries> placed =
        (topic.isKnown() ? topic.exact() : all)
            .stream().filter(series -> series.session().where().ward().isPresent()).toList();
    String none = Sentences.say(place.perhaps() ? "none-called" : "none-ward", place.said());
    if (topic.isKnown()) {
      List<ClassSeries> near = topic.exact().stream().limit(MOST_NEAR).toList();
      List<ClassSession> sessions = near.stream().map(ClassSeries::session).toList();
      String heads =
          sessions.stream().map(described::head).distinct().collect(Collectors.joining("; "));
      return Replies.absent(
          none + "\n" + Sentences.say("elsewhere", heads), Described.sources(sessions));
    }
    List<String> with =
        placed.stream().map(series -> described.ward(series.session())).distinct().toList();
    String named = with.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String wards =
        with.size() > MOST_NAMED
            ? Sentences.say("and-other-wards", named, String.valueOf(with.size() - MOST_NAMED))
            : named;
    return Replies.absent(
        wards.isEmpty() ? none : none + "\n" + Sentences.say("wards-with", wards),
        Described.sources(placed.stream().limit(1).map(ClassSeries::session).toList()));
  }
}
