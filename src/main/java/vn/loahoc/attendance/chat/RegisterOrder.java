package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/**
 * "Đăng ký cho 3 người": for which session and how many, then {@link ConfirmParty}. The session is
 * the one of the button, the one named, else the one that the last answer spoke of.
 */
final class RegisterOrder implements Command {

  static final String NAME = "dangky";

  private final Counter counter;
  private final ChooseSession choose;
  private final ConfirmParty confirm;
  private final ChooseMine mine;
  private final MeantSessions sessions;
  private final List<String> phrases = OrderWords.phrases("verbs.txt");

  RegisterOrder(Counter counter, ChooseSession choose, ConfirmParty confirm, ChooseMine mine) {
    this.counter = counter;
    this.mine = mine;
    this.sessions = new MeantSessions(counter.bookables());
    this.choose = choose;
    this.confirm = confirm;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public String description() {
    return counter.described("menu-register");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** Only if it says who comes, or names something one can register for, and asks nothing. */
  @Override
  public boolean takes(Turn turn, String argument) {
    List<String> typed = typed(argument);
    return !PartyLexicon.asks(typed)
        && (PartyWords.read(typed).words().isEmpty()
            || sessions.in(turn, typed, OrderWords.dated(argument)).saysSomething());
  }

  private static List<String> typed(String argument) {
    return OrderWords.plainly(OrderWords.undated(argument));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Effects> refused = Counter.refusal(turn);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (turn.recall().isUnder16()) {
      return Effects.saying(RegistrationWords.say("under-16"));
    }
    if (turn.update().inbound() instanceof Inbound.Pressed) {
      return counter
          .bookables()
          .find(argument)
          .map(bookable -> confirm.asked(turn, bookable, new Asked(1, 0)))
          .orElseGet(() -> Effects.saying(RegistrationWords.say("gone")));
    }
    return spoken(turn, argument);
  }

  private Effects spoken(Turn turn, String argument) {
    List<String> typed = typed(argument);
    MeantSessions.Found said = sessions.in(turn, typed, OrderWords.dated(argument));
    MeantSessions.Found found = said.saysSomething() ? said : askedAbout(turn);
    Wanted wanted =
        PartyWords.read(
            found.sessions().isEmpty()
                ? typed
                : MeantSessions.without(typed, found.sessions().getFirst()));
    if (found.others().isPresent()) {
      return instead(turn, found, wanted);
    }
    List<Bookable> meant = found.sessions().isEmpty() ? counter.spokenOf(turn) : found.sessions();
    Effects anew = anew(turn, meant, Asked.of(wanted));
    return PartyLexicon.adds(typed) && wanted.people().isPresent()
        ? t -> more(t, turn, meant, wanted.people().getAsInt()).orElseGet(() -> anew.in(t))
        : anew;
  }

  /** "Đăng ký" below a question about a class whose answer told of none. */
  private MeantSessions.Found askedAbout(Turn turn) {
    String question = turn.recall().shown().isEmpty() ? turn.recall().question().orElse("") : "";
    return sessions.called(turn, PartyLexicon.words(question), question);
  }

  private Effects instead(Turn turn, MeantSessions.Found found, Wanted wanted) {
    String why = found.others().orElse("");
    return found.sessions().isEmpty()
        ? Effects.saying(why)
        : Effects.saying(choose.instead(why, open(turn, found.sessions()), Asked.of(wanted)));
  }

  /** "… thêm 1 người": those who have registered for one of them, or for anything, add to it. */
  private Optional<Outcome> more(Transaction t, Turn turn, List<Bookable> meant, int by) {
    List<Registrations.Mine> theirs =
        counter.mine(t, turn).stream()
            .filter(
                one ->
                    meant.isEmpty()
                        || meant.stream()
                            .anyMatch(b -> b.occurrence().equals(one.occasion().occurrence())))
            .toList();
    return theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(mine.among(t, turn, theirs, new ChooseMine.Wish(by, ChooseMine.Aim.MORE)));
  }

  private Effects among(Turn turn, List<Bookable> meant, Asked asked) {
    List<Bookable> open = open(turn, meant);
    return open.size() == 1
        ? confirm.asked(turn, open.getFirst(), asked)
        : Effects.saying(choose.asked(open, asked));
  }

  /** Those that take registrations still; all if none does. */
  private static List<Bookable> open(Turn turn, List<Bookable> meant) {
    List<Bookable> open = meant.stream().filter(one -> one.isOpen(turn.now())).toList();
    return open.isEmpty() ? meant : open;
  }

  private Effects anew(Turn turn, List<Bookable> spoken, Asked asked) {
    List<Bookable> meant = spoken;
    if (meant.isEmpty() && !turn.recall().shown().isEmpty()) {
      Recall.Shown first = turn.recall().shown().getFirst();
      return Effects.saying(
          sessions
              .over(turn, first)
              .or(() -> counter.howElse(first))
              .orElseGet(() -> RegistrationWords.say("not-here", first.title())));
    }
    Optional<String> elsewhere = meant.isEmpty() ? counter.askedElsewhere(turn) : Optional.empty();
    if (elsewhere.isPresent()) {
      return Effects.saying(elsewhere.get());
    }
    if (meant.isEmpty()) {
      meant = sessions.all(turn);
    }
    return switch (meant.size()) {
      case 0 -> Effects.saying(RegistrationWords.say("nothing-ahead"));
      case 1 -> confirm.asked(turn, meant.getFirst(), asked);
      default -> among(turn, meant, asked);
    };
  }
}
