package vn.loahoc.amendment.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Scene;

/**
 * What a staff member is about to say of some occurrences, as the session keeps it.
 *
 * @param occurrences ids: one, or those to choose from
 * @param basis is cut to {@link AmendmentTexts#LONGEST_BASIS} characters
 */
record Draft(
    Step step,
    List<String> occurrences,
    Optional<Amendment.Change> change,
    Optional<String> basis,
    String seen) {

  static final String SCENE = "amendment";

  private static final String STEP = "step";
  private static final String OCCURRENCES = "occurrences";
  private static final String CANCELLED = "cancelled";
  private static final String DAY = "day";
  private static final String START = "start";
  private static final String END = "end";
  private static final String PLACE = "place";
  private static final String BASIS = "basis";
  private static final String SEEN = "seen";

  /** What is asked for. */
  enum Step {
    STATEMENT,
    WHICH,
    CHANGE,
    BASIS,
    PREVIEW
  }

  Draft {
    occurrences = List.copyOf(occurrences);
    basis = basis.map(b -> b.substring(0, Math.min(b.length(), AmendmentTexts.LONGEST_BASIS)));
  }

  static Draft empty() {
    return new Draft(Step.STATEMENT, List.of(), Optional.empty(), Optional.empty(), "");
  }

  boolean isAbout(String occurrence) {
    return occurrences.contains(occurrence);
  }

  Draft at(Step next) {
    return new Draft(next, occurrences, change, basis, seen);
  }

  Draft about(List<String> ids) {
    return new Draft(step, ids, change, basis, seen);
  }

  Draft changing(Amendment.Change to) {
    return new Draft(step, occurrences, Optional.of(to), basis, seen);
  }

  Draft unchanged() {
    return new Draft(step, occurrences, Optional.empty(), basis, seen);
  }

  Draft basedOn(String text) {
    return new Draft(step, occurrences, change, Optional.of(text), seen);
  }

  Draft having(String seenNow) {
    return new Draft(step, occurrences, change, basis, seenNow);
  }

  static Draft of(Scene scene) {
    Map<String, String> values = scene.values();
    String ids = values.getOrDefault(OCCURRENCES, "");
    return new Draft(
        Step.valueOf(values.getOrDefault(STEP, Step.STATEMENT.name())),
        ids.isEmpty() ? List.of() : List.of(ids.split(",")),
        change(values),
        Optional.ofNullable(values.get(BASIS)),
        values.getOrDefault(SEEN, ""));
  }

  private static Optional<Amendment.Change> change(Map<String, String> values) {
    if (values.containsKey(CANCELLED)) {
      return Optional.of(new Amendment.Cancelled());
    }
    Amendment.Held held =
        new Amendment.Held(
            Optional.ofNullable(values.get(DAY)).map(LocalDate::parse),
            Optional.ofNullable(values.get(START)).map(LocalTime::parse),
            Optional.ofNullable(values.get(END)).map(LocalTime::parse),
            Optional.ofNullable(values.get(PLACE)));
    return held.isEmpty() ? Optional.empty() : Optional.of(held);
  }

  Scene scene() {
    Map<String, String> values = new HashMap<>();
    values.put(STEP, step.name());
    values.put(OCCURRENCES, String.join(",", occurrences));
    values.put(SEEN, seen);
    values.put(Choosing.MARK, Integer.toHexString(hashCode()));
    basis.ifPresent(text -> values.put(BASIS, text));
    change.ifPresent(
        to -> {
          switch (to) {
            case Amendment.Cancelled cancelled -> values.put(CANCELLED, "true");
            case Amendment.Held held -> {
              held.day().ifPresent(day -> values.put(DAY, day.toString()));
              held.start().ifPresent(start -> values.put(START, start.toString()));
              held.end().ifPresent(end -> values.put(END, end.toString()));
              held.place().ifPresent(place -> values.put(PLACE, place));
            }
          }
        });
    return new Scene(SCENE, values);
  }
}
