package vn.loahoc.web.questions;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.answer.Wording;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.StaffAnswer;

/**
 * An answer as it stands in the form, right or not: nothing that was typed is lost.
 *
 * @param until its last day as typed: a field of days would show 08/10 as 10/08 in an English
 *     browser
 * @param objections by the name of the field; empty if it may be published
 */
public record AnswerForm(
    String question,
    String answer,
    String source,
    String until,
    boolean everyWard,
    Map<String, String> objections) {

  public static final String QUESTION = "cau";
  public static final String ANSWER = "tra-loi";
  public static final String SOURCE = "nguon";
  public static final String UNTIL = "den";
  public static final String WARDS = "pham-vi";

  /** The value of {@link #WARDS} for all of them. */
  public static final String EVERY_WARD = "moi";

  public AnswerForm {
    objections = Map.copyOf(objections);
  }

  static AnswerForm blank(LocalDate until, boolean everyWard) {
    return new AnswerForm("", "", "", Wording.date(until), everyWard, Map.of());
  }

  static AnswerForm of(Context ctx) {
    return new AnswerForm(
        field(ctx, QUESTION),
        field(ctx, ANSWER),
        field(ctx, SOURCE),
        field(ctx, UNTIL),
        field(ctx, WARDS).equals(EVERY_WARD),
        Map.of());
  }

  static String field(Context ctx, String name) {
    return AnswerRules.tidy(Optional.ofNullable(ctx.formParam(name)).orElse(""));
  }

  /**
   * The same with what may not stand as it is.
   *
   * @param dayUnclear what is said of a day that is none
   */
  AnswerForm checked(AnswerRules rules, String dayUnclear, LocalDateTime now) {
    Map<String, String> found = new LinkedHashMap<>();
    note(found, QUESTION, rules.objection(question, StaffAnswer.LONGEST_QUESTION));
    note(found, ANSWER, rules.objection(answer, StaffAnswer.LONGEST_ANSWER));
    note(found, SOURCE, rules.objection(source, StaffAnswer.LONGEST_SOURCE));
    if (lastDay(now).isEmpty()) {
      found.put(UNTIL, dayUnclear);
    }
    return new AnswerForm(question, answer, source, until, everyWard, found);
  }

  private static void note(Map<String, String> all, String field, Optional<String> objection) {
    objection.ifPresent(sentence -> all.put(field, sentence));
  }

  private Optional<LocalDate> lastDay(LocalDateTime now) {
    return AnswerRules.day(until, now);
  }

  /** Whether it may be published. */
  public boolean isFine() {
    return objections.isEmpty();
  }

  /** What is said of a field; empty if nothing. */
  public String objection(String field) {
    return objections.getOrDefault(field, "");
  }

  /** For publishing; only if {@link #isFine}. */
  StaffAnswer answer(long number, LocalDateTime now) {
    LocalDate day = lastDay(now).orElseThrow();
    return new StaffAnswer(number, question, answer, source, day, everyWard);
  }

  /** Without what is written. */
  @Override
  public String toString() {
    return "answer form";
  }
}
