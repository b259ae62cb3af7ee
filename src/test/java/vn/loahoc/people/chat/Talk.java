package vn.loahoc.people.chat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.step.OpenScene;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Speaker;

/** Somebody who talks from one account, through the steps of the real pipeline. */
final class Talk {

  static final LocalDateTime START = LocalDateTime.of(2023, 10, 1, 8, 0);
  private static final ShortAnswers WORDS = new ShortAnswers();

  private final Desk desk;
  private final Address account;
  private final Address chat;
  private final List<Step> steps;
  private Session session = Session.fresh();
  private LocalDateTime now = START;
  private List<Content> replies = List.of();
  private int updates;

  /**
   * @param ordersFirst which of the two steps is asked first; both must do
   */
  Talk(Desk desk, PeopleChat people, Address account, boolean ordersFirst) {
    this(desk, people, account, account, ordersFirst);
  }

  Talk(Desk desk, PeopleChat people, Address account, Address chat, boolean ordersFirst) {
    this.desk = desk;
    this.account = account;
    this.chat = chat;
    Step orders = new Orders(people.feature().commands());
    Step scene = new OpenScene(WORDS, people.feature().scenes());
    List<Step> all = new ArrayList<>();
    all.add(
        (turn, open) ->
            people
                .feature()
                .links()
                .getFirst()
                .handle(turn)
                .map(e -> new Move(e, Session.fresh())));
    all.addAll(ordersFirst ? List.of(orders, scene) : List.of(scene, orders));
    all.add(
        (turn, open) ->
            people.feature().handlers().getFirst().handle(turn).map(e -> new Move(e, open)));
    this.steps = all;
  }

  Talk says(String text) {
    return does(Inbound.Said.of(text), text);
  }

  Talk comes(String payload) {
    return does(new Inbound.Joined(payload), "");
  }

  Talk sharesPlace(double latitude, double longitude) {
    return does(new Inbound.Located(latitude, longitude), "");
  }

  Talk forges(String payload) {
    return does(new Inbound.Pressed(payload, "p"), "");
  }

  /** Presses a button of the last message by its title. */
  Talk presses(String title) {
    return forges(payload(title));
  }

  String payload(String title) {
    return buttons().stream()
        .filter(button -> button.title().equals(title))
        .map(button -> ((Button.Action.Press) button.action()).payload())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no button " + title + " in " + said()));
  }

  Talk waits(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** What the pipeline does when half an hour has passed. */
  Talk comesBackLater() {
    session = Session.fresh();
    return waits(Duration.ofMinutes(31));
  }

  private Talk does(Inbound inbound, String text) {
    Update update =
        new Update("u" + updates++, chat, new Author(account, "Nguyễn Thị Lan"), inbound);
    Speaker speaker = desk.registry().people().speaker(account).orIn(session.recall().ward());
    Turn turn = new Turn(update, speaker, text, now, session.recall());
    Optional<Move> move =
        steps.stream().flatMap(step -> step.take(turn, session).stream()).findFirst();
    if (move.isEmpty()) {
      replies = List.of();
      return this;
    }
    Outcome outcome = desk.write(t -> move.get().effects().in(t));
    session = move.get().session().after(outcome);
    replies = outcome.replies();
    return this;
  }

  List<Content> replies() {
    return replies;
  }

  /** What was said last, with its buttons; "-" if nobody had an answer. */
  String said() {
    String said =
        replies.stream()
            .map(
                content ->
                    content instanceof Content.Text text
                        ? text.text().text()
                        : content.getClass().getSimpleName())
            .collect(Collectors.joining("\n"));
    String titles =
        buttons().stream().map(b -> " [" + b.title() + "]").collect(Collectors.joining());
    return replies.isEmpty() ? "-" : said + titles;
  }

  private List<Button> buttons() {
    return replies.stream()
        .flatMap(
            c ->
                c instanceof Content.Text text
                    ? text.buttons().stream()
                    : java.util.stream.Stream.empty())
        .toList();
  }

  Speaker speaker() {
    return desk.registry().people().speaker(account);
  }

  Optional<String> rememberedWard() {
    return session.recall().ward();
  }
}
