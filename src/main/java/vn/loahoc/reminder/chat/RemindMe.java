package vn.loahoc.reminder.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;
import vn.loahoc.reminder.Remindable;
import vn.loahoc.reminder.ReminderWords;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * "Nhắc tôi", "nhắc tôi trước 1 tiếng": of what the button stands for, what is named, else what the
 * last answer spoke of.
 */
final class RemindMe implements Command {

  static final String NAME = "nhactoi";

  private static final String BARE = "nhắc";
  private static final String AGAIN = "lại";

  private final Desk desk;
  private final TakeReminder take;
  private final List<String> phrases = phraseList();

  RemindMe(Desk desk, TakeReminder take) {
    this.desk = desk;
    this.take = take;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  private static List<String> phraseList() {
    List<String> phrases = new ArrayList<>();
    for (String opening : WordLists.lines(RemindMe.class, "openings.txt")) {
      phrases.add(opening);
      phrases.add(opening + " …");
    }
    return List.copyOf(phrases);
  }

  @Override
  public String description() {
    return ReminderWords.say("menu-remind");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /**
   * Only if it says when, or names something; "nhạc tối nay" without its marks is none of that, and
   * "nhắc lại lịch" wants to be told again.
   */
  @Override
  public boolean takes(Turn turn, String argument) {
    LeadWords.Wanted wanted = LeadWords.read(argument);
    boolean again = wanted.leads().isEmpty() && isAgain(argument);
    return !again && (wanted.words().isEmpty() || !named(turn, argument, wanted).isEmpty());
  }

  /** "… lại lịch", "… tôi lại lịch"; further on it is part of a title. */
  private static boolean isAgain(String argument) {
    List<String> words = Spelling.words(argument).stream().filter(w -> !w.isEmpty()).toList();
    int at = words.indexOf(AGAIN);
    return at == 0 || at == 1 || (!words.isEmpty() && words.getFirst().equals(Folding.fold(AGAIN)));
  }

  /** Those that the words name, else those that they mean as a question would. */
  private List<Remindable> named(Turn turn, String argument, LeadWords.Wanted wanted) {
    List<Remindable> named = desk.named(turn, wanted.words());
    return named.isEmpty() && !wanted.words().isEmpty() && isOrder(turn, argument)
        ? desk.meant(turn, LeadWords.named(argument, wanted), wanted.words())
        : named;
  }

  /** "Nhac dan toc" without its marks is music, and "nhắc tôi lớp vẽ mấy giờ" wants an answer. */
  private static boolean isOrder(Turn turn, String argument) {
    List<String> typed = Spelling.words(turn.text());
    boolean bare = typed.size() == Spelling.words(argument).size() + 1;
    return !Asking.asks(argument) && (!bare || typed.contains(BARE));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Effects> refused = Desk.refusal(turn);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (turn.recall().isUnder16()) {
      return Effects.saying(ReminderWords.say("under-16"));
    }
    if (turn.update().inbound() instanceof Inbound.Pressed) {
      return desk.remindables()
          .find(argument)
          .map(remindable -> take.wanted(turn, remindable, List.of()))
          .orElseGet(() -> Effects.saying(ReminderWords.say("not-there")));
    }
    return spoken(turn, argument, LeadWords.read(argument));
  }

  private Effects spoken(Turn turn, String argument, LeadWords.Wanted wanted) {
    if (!wanted.possible()) {
      return Effects.saying(ReminderWords.say("impossible"));
    }
    List<Remindable> named = named(turn, argument, wanted);
    List<Remindable> meant = named.isEmpty() ? desk.spokenOf(turn) : named;
    if (meant.isEmpty()) {
      return Effects.saying(
          turn.recall().shown().isEmpty()
              ? ReminderWords.say("of-what")
              : ReminderWords.say("no-day", turn.recall().shown().getFirst().title()));
    }
    return meant.size() == 1
        ? take.wanted(turn, meant.getFirst(), wanted.leads())
        : Effects.saying(ChooseReminder.asked(meant, wanted.leads()));
  }
}
