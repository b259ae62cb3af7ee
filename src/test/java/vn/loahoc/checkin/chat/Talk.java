package vn.loahoc.checkin.chat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.checkin.Door;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.step.OpenScene;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.conversation.step.Statements;
import vn.loahoc.conversation.step.TypedCodes;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Button;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Speaker;

/** Somebody who talks from one account, through the steps of the real pipeline. */
final class Talk {

  private final Door door;
  private final Address account;
  private final List<Step> steps;
  private Session session = Session.fresh();
  private LocalDateTime now = Door.DAY.atTime(18, 45);
  private Optional<Address> group = Optional.empty();
  private List<Content> replies = List.of();
  private int updates;

  Talk(Door door, String name, List<Feature> features) {
    this.door = door;
    this.account = Door.account(name);
    this.steps =
        List.of(
            (turn, open) ->
                features.stream()
                    .flatMap(f -> f.links().stream())
                    .flatMap(link -> link.handle(turn).stream())
                    .findFirst()
                    .map(effects -> new Move(effects, Session.fresh())),
            new OpenScene(
                new ShortAnswers(), features.stream().flatMap(f -> f.scenes().stream()).toList()),
            new TypedCodes(features.stream().flatMap(f -> f.handlers().stream()).toList()),
            new Orders(features.stream().flatMap(f -> f.commands().stream()).toList()),
            new Statements(features.stream().flatMap(f -> f.statements().stream()).toList()));
  }

  Talk at(int hour, int minute) {
    now = Door.DAY.atTime(hour, minute);
    return this;
  }

  Talk tomorrowAt(int hour) {
    now = Door.DAY.plusDays(1).atTime(hour, 0);
    return this;
  }

  Talk inGroup() {
    group = Optional.of(new Address(new ChannelId("telegram"), "-100200300"));
    return this;
  }

  String says(String text) {
    return does(Inbound.Said.of(text), text);
  }

  String comes(String payload) {
    return does(new Inbound.Joined(payload), "");
  }

  String forges(String payload) {
    return does(new Inbound.Pressed(payload, "p"), "");
  }

  /** Presses a button of the last message by its title. */
  String presses(String title) {
    return forges(payload(title));
  }

  /** What pressing a button of the last message says. */
  String payload(String title) {
    return buttons().stream()
        .filter(button -> button.title().equals(title))
        .map(button -> ((Button.Action.Press) button.action()).payload())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no button " + title));
  }

  private String does(Inbound inbound, String text) {
    Update update =
        new Update("u" + updates++, group.orElse(account), new Author(account, "Lan"), inbound);
    Speaker speaker = door.registry().people().speaker(account);
    Turn turn = new Turn(update, speaker, text, now, session.recall());
    Optional<Move> move =
        steps.stream().flatMap(step -> step.take(turn, session).stream()).findFirst();
    if (move.isEmpty()) {
      replies = List.of();
      session = session.settled();
      return "-";
    }
    Outcome outcome = door.write(t -> move.get().effects().in(t));
    session = move.get().session().after(outcome);
    replies = outcome.replies();
    return said();
  }

  private String said() {
    String said =
        replies.stream()
            .map(
                content ->
                    switch (content) {
                      case Content.Text one -> one.text().text();
                      case Content.Document file -> file.name();
                      default -> content.getClass().getSimpleName();
                    })
            .collect(Collectors.joining("\n"));
    return said + buttons().stream().map(b -> " [" + b.title() + "]").collect(Collectors.joining());
  }

  private List<Button> buttons() {
    return replies.stream()
        .flatMap(c -> c instanceof Content.Text one ? one.buttons().stream() : Stream.empty())
        .toList();
  }

  /** The file that was sent last. */
  Content.Document file() {
    return replies.stream()
        .filter(Content.Document.class::isInstance)
        .map(Content.Document.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
