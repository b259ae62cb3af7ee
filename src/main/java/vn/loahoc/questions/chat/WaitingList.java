package vn.loahoc.questions.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.Texts;
import vn.loahoc.questions.WaitingQuestion;
import vn.loahoc.store.Transaction;

/** The questions that wait for a staff member, numbered; a number shows one. */
final class WaitingList implements Command, SceneHandler {

  static final String NAME = "cauhoi";

  private static final String KEYS = "keys";

  /** Begins the key of the next page. */
  private static final String FROM = "from";

  private static final int PAGE = 8;

  private final StaffRoom room;
  private final OneQuestion one;

  WaitingList(StaffRoom room, OneQuestion one) {
    this.room = room;
    this.one = one;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("câu hỏi chờ", "câu hỏi đang chờ", "xem câu hỏi chờ", "câu hỏi chờ …");
  }

  @Override
  public String description() {
    return Texts.of("menu-waiting");
  }

  @Override
  public Set<Role> roles() {
    return StaffRoom.ROLES;
  }

  /**
   * Shows the list, or one of it.
   *
   * @param argument the number of a question, or a page
   */
  @Override
  public Effects run(Turn turn, String argument) {
    return StaffRoom.staffOnly(
        turn,
        staff -> {
          if (argument.matches("[0-9]{1,9}")) {
            return tx -> one.shown(tx, staff, Long.parseLong(argument));
          }
          int from =
              argument.matches(FROM + "[0-9]{1,6}")
                  ? Integer.parseInt(argument.substring(FROM.length()))
                  : 0;
          return tx -> page(tx, staff, from);
        });
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return Choosing.chosen(turn, scene, said, choices(scene)).map(key -> run(turn, key));
  }

  private Outcome page(Transaction tx, Staff staff, int from) {
    List<WaitingQuestion> found = room.questions().waiting(tx, staff, from, PAGE + 1);
    if (found.isEmpty()) {
      return Outcome.saying(Texts.of(from == 0 ? "none-waiting" : "no-more-waiting"));
    }
    List<WaitingQuestion> shown = found.subList(0, Math.min(PAGE, found.size()));
    List<String> lines = new ArrayList<>();
    lines.add(
        Texts.of(
            "list-title",
            room.questions().waitingQuestions(tx, staff),
            room.questions().waitingPeople(tx, staff)));
    shown.forEach(question -> lines.add(lines.size() + ". " + Shown.line(question)));
    String keys = shown.stream().map(q -> "" + q.number()).collect(Collectors.joining(" "));
    if (found.size() > PAGE) {
      lines.add(lines.size() + ". " + Texts.of("button-more"));
      keys += " " + FROM + (from + PAGE);
    }
    lines.add(Texts.of("list-choose"));
    Scene scene = new Scene(NAME, Map.of(KEYS, keys));
    return Choosing.asking(scene, String.join("\n", lines), choices(scene));
  }

  private static List<Choosing.Choice> choices(Scene scene) {
    List<Choosing.Choice> choices = new ArrayList<>();
    for (String key : Arrays.asList(scene.values().getOrDefault(KEYS, "").split(" "))) {
      String number = String.valueOf(choices.size() + 1);
      String title = key.startsWith(FROM) ? Texts.of("button-more") : number;
      choices.add(new Choosing.Choice(key, title));
    }
    return choices;
  }
}
