package vn.loahoc.publishing.chat;

import static vn.loahoc.publishing.PublishingWords.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.publishing.Clerk;
import vn.loahoc.publishing.Preview;
import vn.loahoc.publishing.Publication;
import vn.loahoc.publishing.Publication.State;
import vn.loahoc.publishing.PublishingDesk;
import vn.loahoc.store.Transaction;

/**
 * "Đăng lịch": how a timetable is sent, which ones wait, which are in force and can be taken back.
 */
final class TimetableOrder implements Command, SceneHandler {

  static final String NAME = "lichlop";

  private static final int MOST_DRAFTS = 3;
  private static final int MOST_PUBLISHED = 5;
  private static final int MOST_TAKEN_BACK = 2;
  private static final Pattern ACT =
      Pattern.compile("([a-z]*)([0-9]{1,9})(?:-([0-9a-f]{" + Preview.MARK + "}))?");

  private final PublishingDesk desk;
  private final Presses presses;

  TimetableOrder(PublishingDesk desk, Presses presses) {
    this.desk = desk;
    this.presses = presses;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "đăng lịch",
        "đăng lịch lớp",
        "gửi lịch lớp",
        "đăng thời khóa biểu",
        "gửi thời khóa biểu",
        "lịch đã đăng",
        "lịch lớp đã đăng",
        "rút lịch",
        "rút lịch đã đăng");
  }

  @Override
  public String description() {
    return say("menu");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /**
   * Shows the list, one timetable, or does something with it.
   *
   * @param argument the number of a timetable, behind what is to be done, before the mark of what
   *     was shown
   */
  @Override
  public Effects run(Turn turn, String argument) {
    if (turn.update().inGroup()) {
      return Effects.saying(say("only-private"));
    }
    return Clerk.of(turn.speaker())
        .map(clerk -> act(turn, clerk, argument))
        .orElseGet(() -> Effects.saying(say("only-staff")));
  }

  private Effects act(Turn turn, Clerk clerk, String argument) {
    Matcher act = ACT.matcher(argument);
    if (!act.matches()) {
      return t -> list(t, clerk);
    }
    long id = Long.parseLong(act.group(2));
    return switch (act.group(1)) {
      case Presses.PUBLISH ->
          presses.publish(turn, clerk, id, Objects.requireNonNullElse(act.group(3), ""));
      case Presses.DROP -> presses.drop(turn, clerk, id);
      case Presses.TAKE_BACK -> presses.takeBack(turn, clerk, id);
      case Presses.ALL -> presses.whole(clerk, id);
      default -> presses.look(clerk, id);
    };
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (!(turn.update().inbound() instanceof Inbound.Said)
        || !(said instanceof ShortAnswer.Numbered(int number))) {
      return Optional.empty();
    }
    int line = number == ShortAnswer.Numbered.LAST ? scene.values().size() : number;
    return Optional.ofNullable(scene.values().get(String.valueOf(line))).map(id -> run(turn, id));
  }

  private Outcome list(Transaction t, Clerk clerk) {
    List<String> lines = new ArrayList<>(List.of(say("list-how")));
    Map<String, String> values = new HashMap<>();
    add(lines, values, "list-drafts", desk.latest(t, clerk, State.DRAFT, MOST_DRAFTS));
    add(lines, values, "list-published", desk.latest(t, clerk, State.PUBLISHED, MOST_PUBLISHED));
    add(lines, values, "list-taken-back", desk.latest(t, clerk, State.TAKEN_BACK, MOST_TAKEN_BACK));
    if (values.isEmpty()) {
      return Outcome.saying(lines.getFirst());
    }
    lines.add(say("list-choose"));
    List<Button> buttons = new ArrayList<>();
    for (int i = 1; i <= values.size(); i++) {
      String id = values.getOrDefault(String.valueOf(i), "");
      buttons.add(Button.press(String.valueOf(i), NAME + ":" + id));
    }
    return Outcome.asking(
        new Scene(NAME, values), Content.plain(String.join("\n", lines), buttons));
  }

  private static void add(
      List<String> lines, Map<String, String> values, String title, List<Publication> some) {
    if (!some.isEmpty()) {
      lines.add(say(title));
    }
    for (Publication one : some) {
      String number = String.valueOf(values.size() + 1);
      values.put(number, String.valueOf(one.id()));
      lines.add(
          say(
              "list-item",
              number,
              one.file(),
              HomeTime.day(HomeTime.dayOf(one.at().changed())),
              one.by().ward().map(ward -> say("list-of-ward", ward)).orElse("")));
    }
  }
}
