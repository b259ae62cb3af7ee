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
import vn.loahoc.text.Folding;

/**
 * "Đăng lịch": how a timetable is sent, which ones wait, which are in force and can be taken back.
 */
final class TimetableOrder implements Command, SceneHandler {

  static final String NAME = "lichlop";

  private static final String MORE = "them";
  private static final String SHOW_MORE = Folding.plainWords(say("button-more"));
  private static final int LAST_PAGE = 10_000;
  private static final List<Part> PARTS =
      List.of(
          new Part("list-drafts", State.DRAFT, 3),
          new Part("list-published", State.PUBLISHED, 5),
          new Part("list-taken-back", State.TAKEN_BACK, 2));
  private static final Pattern ACT =
      Pattern.compile("([a-z]*)([0-9]{1,9})(?:-([0-9a-f]{" + Preview.MARK + "}))?");

  /**
   * A part of the list.
   *
   * @param most on a page
   */
  private record Part(String title, State state, int most) {}

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
      return t -> list(t, clerk, 0);
    }
    long id = Long.parseLong(act.group(2));
    String shown = Objects.requireNonNullElse(act.group(3), "");
    return switch (act.group(1)) {
      case Presses.PUBLISH -> presses.publish(turn, clerk, id, shown);
      case Presses.DROP -> presses.drop(turn, clerk, id);
      case Presses.TAKE_BACK -> presses.takeBack(turn, clerk, id, shown);
      case Presses.ALL -> presses.whole(clerk, id);
      case MORE -> t -> list(t, clerk, Math.toIntExact(Math.min(id, LAST_PAGE)));
      default -> presses.look(clerk, id);
    };
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (!(turn.update().inbound() instanceof Inbound.Said)) {
      return Optional.empty();
    }
    Map<String, String> values = scene.values();
    String key =
        switch (said) {
          case ShortAnswer.Numbered(int number) when number == ShortAnswer.Numbered.LAST ->
              String.valueOf(values.size() - (values.containsKey(SHOW_MORE) ? 1 : 0));
          case ShortAnswer.Numbered(int number) -> String.valueOf(number);
          default -> Folding.plainWords(turn.text());
        };
    return Optional.ofNullable(values.get(key)).map(argument -> run(turn, argument));
  }

  /** Waits for the words of a button, besides its being pressed. */
  static Scene offering(String title, String argument) {
    return new Scene(NAME, Map.of(Folding.plainWords(title), argument));
  }

  /**
   * @param page from 0
   */
  private Outcome list(Transaction t, Clerk clerk, int page) {
    List<String> lines = new ArrayList<>(List.of(say("list-how")));
    Map<String, String> values = new HashMap<>();
    boolean more = false;
    for (Part part : PARTS) {
      List<Publication> some =
          desk.latest(t, clerk, part.state(), page * part.most(), part.most() + 1);
      more |= some.size() > part.most();
      add(lines, values, part.title(), some.stream().limit(part.most()).toList());
    }
    if (values.isEmpty()) {
      return Outcome.saying(lines.getFirst());
    }
    lines.add(say("list-choose"));
    List<Button> buttons = new ArrayList<>();
    for (int i = 1; i <= values.size(); i++) {
      String id = values.getOrDefault(String.valueOf(i), "");
      buttons.add(Button.press(String.valueOf(i), NAME + ":" + id));
    }
    if (more) {
      String next = MORE + (page + 1);
      lines.add(say("list-more"));
      buttons.add(Button.press(say("button-more"), NAME + ":" + next));
      values.put(SHOW_MORE, next);
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
