package vn.loahoc.inquiry.reply;

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
import vn.loahoc.inquiry.Sentences;

/** "Phường mình có lớp gì" of somebody whose ward is not known: which of them. */
final class WhichWard {

  private static final int WARDS = 5;
  private static final int TITLES = 3;
  private static final int CITED = 5;

  private WhichWard() {}

  /**
   * Asks which.
   *
   * @param question as it was typed; with the name of a ward it stands for that choice
   * @param asked the sentence that asks, as far as to the wards
   */
  static Answer of(String question, String asked, List<ClassSeries> those, Described described) {
    Map<String, List<ClassSeries>> byWard = new LinkedHashMap<>();
    for (ClassSeries series : those) {
      if (series.ward().isPresent()) {
        String ward = described.ward(series.session());
        byWard.computeIfAbsent(ward, w -> new ArrayList<>()).add(series);
      }
    }
    List<Answer.Choice> choices =
        byWard.entrySet().stream()
            .limit(WARDS)
            .map(entry -> choice(question, entry.getKey(), entry.getValue(), described))
            .toList();
    List<ClassSession> sessions = those.stream().map(ClassSeries::session).toList();
    return Replies.choose(
        Composed.sampled(sessions, listed(asked, byWard.size())),
        Described.sources(sessions.stream().limit(CITED).toList()),
        choices);
  }

  /** How many there are, where some are left out. */
  private static String listed(String asked, int all) {
    return all > WARDS
        ? Sentences.say("wards-some", asked, String.valueOf(all))
        : Sentences.say("wards-all", asked);
  }

  private static Answer.Choice choice(
      String question, String ward, List<ClassSeries> there, Described described) {
    String titles =
        there.stream()
            .map(series -> described.title(series.session()))
            .distinct()
            .limit(TITLES)
            .collect(Collectors.joining(", "));
    return new Answer.Choice(
        Sentences.say("ward-choice", Wording.capital(ward), titles),
        Sentences.say("ask-in-ward", question, ward));
  }
}
