package vn.loahoc.answer.classes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;

/** "Phường mình có lớp gì", of somebody whose ward is not known: asks which. */
final class WhichWard {

  private static final int WARDS = 5;
  private static final int TITLES = 3;
  private static final int CITED = 5;

  private WhichWard() {}

  /**
   * Asks which.
   *
   * @param question as it was typed; with the name of a ward it stands for that choice
   * @param asking the sentence that asks
   * @param found what there is in all of them
   */
  static Answer of(String question, String asking, List<ClassSeries> found, Described described) {
    Map<String, List<ClassSeries>> byWard = new LinkedHashMap<>();
    for (ClassSeries series : found) {
      if (series.ward().isPresent()) {
        String ward = described.ward(series.session());
        byWard.computeIfAbsent(ward, w -> new ArrayList<>()).add(series);
      }
    }
    List<Answer.Choice> choices = new ArrayList<>();
    byWard.entrySet().stream()
        .limit(WARDS)
        .forEach(
            ward ->
                choices.add(
                    new Answer.Choice(
                        Sentences.say(
                            "ward-choice", Wording.capital(ward.getKey()), titles(ward.getValue())),
                        Sentences.say("ask-in-ward", question, ward.getKey()))));
    List<ClassSession> sessions = found.stream().map(ClassSeries::session).toList();
    return Replies.choose(
        ClassAnswers.sampled(sessions, asking),
        Described.sources(sessions.stream().limit(CITED).toList()),
        choices);
  }

  private static String titles(List<ClassSeries> all) {
    return all.stream()
        .map(series -> series.session().title())
        .distinct()
        .limit(TITLES)
        .collect(Collectors.joining(", "));
  }
}
