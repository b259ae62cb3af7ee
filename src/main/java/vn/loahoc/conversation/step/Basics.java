package vn.loahoc.conversation.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;

/** "menu", "giúp" and "bắt đầu lại", which work whatever is open. */
public final class Basics implements Step {

  private final ShortAnswers words;
  private final List<Command> commands;
  private final Content greeting;

  public Basics(ShortAnswers words, List<Command> commands, Content greeting) {
    this.words = words;
    this.commands = List.copyOf(commands);
    this.greeting = greeting;
  }

  @Override
  public Optional<Move> take(Turn turn, Session session) {
    if (turn.text().isEmpty()) {
      return isBareMention(turn)
          ? Optional.of(Move.saying(Outcome.saying(greeting), session))
          : Optional.empty();
    }
    String text = turn.text().startsWith("/") ? turn.text().substring(1) : turn.text();
    return switch (words.meaning(text)) {
      case MENU ->
          Optional.of(Move.saying(Outcome.saying(menu(turn.speaker().role())), session.settled()));
      case RESTART -> Optional.of(Move.saying(Outcome.saying(greeting), Session.fresh()));
      case CANCEL,
          THANKS,
          UPSET,
          PUZZLED,
          COMING,
          NOT_COMING,
          GREETING,
          BYE,
          YES,
          NO,
          STOP,
          PERHAPS_STOP,
          RESUME,
          NONE ->
          Optional.empty();
    };
  }

  /** Somebody in a group called the bot by its name and said nothing more. */
  private static boolean isBareMention(Turn turn) {
    return turn.update().inGroup()
        && turn.update().inbound() instanceof Inbound.Said said
        && said.text().isBlank();
  }

  private String menu(Role role) {
    String orders =
        commands.stream()
            .filter(c -> c.roles().contains(role) && !c.description().isEmpty())
            .filter(c -> !c.phrases().isEmpty())
            .map(
                c ->
                    "• “"
                        + c.phrases().getFirst().replace(" …", "")
                        + "”: "
                        + Wording.capital(c.description()))
            .collect(Collectors.joining("\n"));
    return Phrasebook.say("menu") + (orders.isEmpty() ? "" : "\n" + orders);
  }
}
