package vn.loahoc.conversation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;

/**
 * What is remembered between the turns of one person in one chat, for 30 minutes.
 *
 * @param said the last turns that were answered, oldest first, for follow-ups
 * @param scene a question of ours that is open
 * @param choices what a number picks
 * @param round tells the buttons of these choices from those of older ones
 * @param unknowns how many of the last answers in a row were none
 * @param recall what features may look back to
 */
public record Session(
    List<Said> said,
    Optional<Scene> scene,
    List<Answer.Choice> choices,
    int round,
    int unknowns,
    Recall recall) {

  /** What a follow-up may hang on; older turns have lost their weight. */
  private static final int REMEMBERED = 6;

  /**
   * A turn of before.
   *
   * @param at local time in {@code Asia/Ho_Chi_Minh}
   */
  public record Said(String text, LocalDateTime at) {}

  public Session {
    said = List.copyOf(said);
    choices = List.copyOf(choices);
  }

  /** A new one. */
  public static Session fresh() {
    return new Session(List.of(), Optional.empty(), List.of(), 0, 0, Recall.nothing());
  }

  /** Nothing is open any more. */
  public Session settled() {
    return new Session(said, Optional.empty(), List.of(), round, unknowns, recall);
  }

  /** With another open question, or none. */
  public Session withScene(Optional<Scene> open) {
    return new Session(said, open, choices, round, unknowns, recall);
  }

  /**
   * After an outcome: with its open question and what it wants remembered. If that is one activity,
   * what was said before is about something else.
   */
  public Session after(Outcome outcome) {
    Session before = outcome.forgotten() ? fresh() : this;
    Recall noted = before.recall.noting(outcome.notes());
    boolean another = noted.shown().size() == 1 && !noted.shown().equals(before.recall.shown());
    return new Session(
        another ? List.of() : before.said,
        outcome.open(),
        before.choices,
        before.round,
        before.unknowns,
        noted);
  }

  /** With other things to look back to. */
  public Session recalling(Recall other) {
    return new Session(said, scene, choices, round, unknowns, other);
  }

  /** Without what was said before: the next message is about something else. */
  public Session withoutSaid() {
    return new Session(List.of(), scene, choices, round, unknowns, recall);
  }

  /** As if that alone had been said before. */
  public Session saying(Said one) {
    return new Session(List.of(one), scene, choices, round, unknowns, recall);
  }

  /** After a message was answered that stands by itself. */
  public Session answered(String message, LocalDateTime at, Answer answer) {
    return answered(message, at, answer, message);
  }

  /**
   * After a message was answered.
   *
   * @param question what it asked, in words that stand by themselves
   */
  public Session answered(String message, LocalDateTime at, Answer answer, String question) {
    List<Said> turns = new ArrayList<>(said);
    turns.add(new Said(message, at));
    boolean unknown = answer instanceof Answer.Unknown;
    List<Answer.Choice> open =
        answer instanceof Answer.Choose choose ? choose.choices() : List.of();
    return new Session(
        remembered(turns),
        scene,
        open,
        open.isEmpty() ? round : round + 1,
        unknown ? unknowns + 1 : 0,
        new Recall(
            Optional.of(question),
            unknown ? Optional.of(question) : Optional.empty(),
            shown(answer),
            recall.answer() + 1,
            noted(answer)));
  }

  /** The activities that the last list showed, in its order. */
  public List<Recall.Shown> listed() {
    return recall.listed();
  }

  private Map<String, String> noted(Answer answer) {
    List<Recall.Shown> shown = shown(answer);
    boolean ofTheList =
        shown.size() == 1
            && recall.listed().stream().anyMatch(listed -> isSame(listed, shown.getFirst()));
    if (shown.isEmpty() || ofTheList) {
      return recall.notes();
    }
    return recall.noting(Map.of(Recall.LISTED, Recall.listing(shown))).notes();
  }

  private static boolean isSame(Recall.Shown listed, Recall.Shown other) {
    boolean known = listed.occurrence().isPresent() && other.occurrence().isPresent();
    return known
        ? listed.occurrence().equals(other.occurrence())
        : listed.title().equals(other.title());
  }

  /** The last turns, as many as a session keeps. */
  public static List<Said> remembered(List<Said> turns) {
    return List.copyOf(turns.subList(Math.max(0, turns.size() - REMEMBERED), turns.size()));
  }

  private static List<Recall.Shown> shown(Answer answer) {
    return answer.happenings().stream()
        .map(h -> new Recall.Shown(h.title(), h.start(), h.occurrence()))
        .toList();
  }
}
