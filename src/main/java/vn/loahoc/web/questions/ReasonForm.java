package vn.loahoc.web.questions;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import vn.loahoc.questions.AnswerRules;
import vn.loahoc.questions.Texts;

/**
 * Why a question is left unanswered: one of some reasons, or in own words.
 *
 * @param chosen the number of a reason; empty if none
 * @param words in own words; empty if none
 * @param objection why it may not be told to people; empty if it may
 */
public record ReasonForm(String chosen, String words, String objection) {

  public static final String CHOSEN = "chon";
  public static final String WORDS = "ly-do";

  /** A reason to choose. */
  public record Choice(String key, String sentence) {}

  static ReasonForm blank() {
    return new ReasonForm("", "", "");
  }

  static ReasonForm of(Context ctx) {
    String chosen = Optional.ofNullable(ctx.formParam(CHOSEN)).orElse("");
    return new ReasonForm(
        AnswerRules.REASONS.contains(chosen) ? chosen : "", AnswerForm.field(ctx, WORDS), "");
  }

  ReasonForm checked(AnswerRules rules) {
    return new ReasonForm(chosen, words, rules.objectionToReason(text()).orElse(""));
  }

  /** Own words go before a choice. */
  private String text() {
    return words.isEmpty() && !chosen.isEmpty() ? Texts.of("reason-" + chosen) : words;
  }

  /** As it goes on from "vì"; only if there is no objection. */
  String reason() {
    return AnswerRules.reason(text());
  }

  /** What can be chosen. */
  public List<Choice> choices() {
    return AnswerRules.REASONS.stream()
        .map(key -> new Choice(key, Texts.of("reason-" + key)))
        .toList();
  }

  /** Without what is written. */
  @Override
  public String toString() {
    return "reason";
  }
}
