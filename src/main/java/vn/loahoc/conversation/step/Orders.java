package vn.loahoc.conversation.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Orders: "/name argument", a phrase in plain words, or a button whose payload is "name" or
 * "name:argument". Who may not is told so, whichever way they try.
 */
public final class Orders implements Step {

  private final Map<String, Command> byName = new HashMap<>();
  private final Map<String, Command> byPhrase = new HashMap<>();
  private final Map<String, Command> byOpening = new HashMap<>();

  /** Words of the longest opening. */
  private final int longestOpening;

  public Orders(List<Command> commands) {
    for (Command command : commands) {
      if (byName.put(command.name(), command) != null) {
        throw new IllegalArgumentException("two commands are named " + command.name());
      }
      for (String phrase : command.phrases()) {
        boolean open = phrase.endsWith(" …");
        String words = open ? phrase.substring(0, phrase.length() - 2) : phrase;
        Map<String, Command> known = open ? byOpening : byPhrase;
        known.put(words(words), command);
        known.putIfAbsent(Folding.fold(words(words)), command);
      }
    }
    this.longestOpening =
        byOpening.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(0);
  }

  private record Order(Command command, String argument) {}

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    return order(turn)
        .map(
            order ->
                order.command().roles().contains(turn.speaker().role())
                    ? order.command().run(turn, order.argument())
                    : Effects.saying(Phrasebook.say("not-allowed")))
        .map(effects -> new Move(effects, session.settled()));
  }

  private Optional<Order> order(Turn turn) {
    return switch (turn.update().inbound()) {
      case Inbound.Pressed pressed -> pressed(pressed.payload());
      case Inbound.Said said when turn.text().startsWith("/") -> slash(turn.text().substring(1));
      case Inbound.Said said -> spoken(turn);
      default -> Optional.empty();
    };
  }

  private Optional<Order> pressed(String payload) {
    int colon = payload.indexOf(':');
    String name = colon < 0 ? payload : payload.substring(0, colon);
    return Optional.ofNullable(byName.get(name))
        .map(command -> new Order(command, colon < 0 ? "" : payload.substring(colon + 1)));
  }

  private Optional<Order> slash(String order) {
    String[] parts = order.split("\\s+", 2);
    String name = parts[0].replaceFirst("@.*", "").toLowerCase(java.util.Locale.ROOT);
    return Optional.ofNullable(byName.get(name))
        .map(command -> new Order(command, parts.length > 1 ? parts[1].strip() : ""));
  }

  private Optional<Order> spoken(Turn turn) {
    String text = turn.text();
    Command whole = byPhrase.get(words(text));
    if (whole != null) {
      return Optional.of(new Order(whole, ""));
    }
    String[] parts = text.strip().split("\\s+");
    for (int n = Math.min(parts.length - 1, longestOpening); n > 0; n--) {
      String opening = String.join(" ", List.of(parts).subList(0, n));
      Command command = byOpening.get(words(opening));
      String rest = String.join(" ", List.of(parts).subList(n, parts.length));
      if (command != null && command.takes(turn, rest)) {
        return Optional.of(new Order(command, rest));
      }
    }
    return Optional.empty();
  }

  private static String words(String text) {
    return Spelling.normalize(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
