package vn.loahoc.amendment.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.amendment.AmendmentWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Outcome;

/** What staff are asked about a draft, and by which buttons they may answer. */
final class DraftQuestions {

  static final String ALL = "all";
  static final String DROP = "drop";

  private static final String PUBLISH = "publish";

  private final Function<String, Optional<Occurrence>> occurrences;

  /**
   * @param occurrences those of now by their ids
   */
  DraftQuestions(Function<String, Optional<Occurrence>> occurrences) {
    this.occurrences = occurrences;
  }

  /**
   * Which is meant?
   *
   * @param more how many there are besides; none if it is not above 0
   */
  Outcome which(Draft draft, int more) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < draft.occurrences().size(); i++) {
      String line =
          occurrences
              .apply(draft.occurrences().get(i))
              .map(
                  o ->
                      AmendmentWords.say(
                          "choice", AmendmentTexts.title(o), AmendmentTexts.state(o)))
              .orElse("");
      lines.add((i + 1) + ". " + line);
    }
    if (more > 0) {
      lines.add(AmendmentWords.say("which-more", more));
    }
    return ask(
        draft.at(Draft.Step.WHICH),
        AmendmentWords.say("ask-which") + "\n" + String.join("\n", lines));
  }

  /** Their titles in one line. */
  String titles(List<String> ids) {
    return ids.stream()
        .flatMap(id -> occurrences.apply(id).stream())
        .map(AmendmentTexts::title)
        .collect(Collectors.joining("; "));
  }

  /** Asks for the step of a draft. */
  static Outcome ask(Draft draft, String text) {
    return Choosing.asking(draft.scene(), text, choices(draft));
  }

  /** What can be chosen at the step of a draft. */
  static List<Choosing.Choice> choices(Draft draft) {
    List<Choosing.Choice> choices = new ArrayList<>();
    switch (draft.step()) {
      case WHICH -> {
        for (int i = 1; i <= draft.occurrences().size(); i++) {
          choices.add(new Choosing.Choice(String.valueOf(i), String.valueOf(i)));
        }
        choices.add(new Choosing.Choice(ALL, AmendmentWords.say("button-all")));
      }
      case PREVIEW ->
          choices.add(new Choosing.Choice(PUBLISH, AmendmentWords.say("button-publish")));
      case STATEMENT, CHANGE, BASIS -> {
        // answered in words
      }
    }
    choices.add(new Choosing.Choice(DROP, AmendmentWords.say("button-drop")));
    return choices;
  }
}
