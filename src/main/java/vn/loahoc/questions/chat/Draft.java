package vn.loahoc.questions.chat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.questions.StaffAnswer;

/**
 * An answer that a staff member is writing, as the session keeps it.
 *
 * @param step what was asked for last
 */
record Draft(long number, Step step, Map<String, String> values) {

  static final String SCENE = "questions-write";

  static final String QUESTION = "question";
  static final String ANSWER = "answer";
  static final String SOURCE = "source";
  static final String UNTIL = "until";
  static final String EVERY_WARD = "all";
  private static final String STEP = "step";

  /** What is asked for, in this order. */
  enum Step {
    QUESTION,
    ANSWER,
    SOURCE,
    UNTIL,
    PREVIEW
  }

  Draft {
    values = Map.copyOf(values);
  }

  static Draft begun(long number, boolean everyWard) {
    return new Draft(number, Step.QUESTION, Map.of(EVERY_WARD, String.valueOf(everyWard)));
  }

  static Draft of(Scene scene) {
    return new Draft(
        OneQuestion.number(scene),
        Step.valueOf(scene.values().getOrDefault(STEP, Step.QUESTION.name())),
        scene.values());
  }

  Draft at(Step next) {
    return new Draft(number, next, values);
  }

  Draft with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Draft(number, step, more);
  }

  /** Whether a step was answered before, so that what was said there can be kept. */
  boolean has(String name) {
    return values.containsKey(name);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  LocalDate until() {
    return LocalDate.parse(get(UNTIL));
  }

  boolean everyWard() {
    return Boolean.parseBoolean(get(EVERY_WARD));
  }

  StaffAnswer answer() {
    return new StaffAnswer(number, get(QUESTION), get(ANSWER), get(SOURCE), until(), everyWard());
  }

  Scene scene() {
    Map<String, String> all = new HashMap<>(values);
    all.put(STEP, step.name());
    all.put(Choosing.MARK, String.valueOf(number));
    return new Scene(SCENE, all);
  }
}
