package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.PickList;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;

/**
 * Which of one's own registrations is meant: the only one, the one named or spoken of, or asked.
 */
final class ChooseMine implements SceneHandler {

  private static final String NAME = "registration-mine";
  private static final String PEOPLE = "by";
  private static final String AIM = "aim";

  private final Counter counter;
  private final GiveBack giveBack;
  private final GiveAllBack giveAllBack;
  private final AddPeople addPeople;

  ChooseMine(Counter counter, GiveBack giveBack, GiveAllBack giveAllBack, AddPeople addPeople) {
    this.counter = counter;
    this.giveBack = giveBack;
    this.giveAllBack = giveAllBack;
    this.addPeople = addPeople;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * What somebody orders for one of theirs.
   *
   * @param said what is said of it and of those who come
   * @param wish what is wanted, as far as that hangs on who comes
   */
  Effects ordered(Turn turn, String said, Function<Wanted, Wish> wish) {
    Described described = Described.in(said, turn.now());
    Wish wanted = wish.apply(described.wanted());
    return Counter.refusal(turn).orElseGet(() -> t -> meant(t, turn, described, wanted));
  }

  /** Finds it and goes on; where what is said fits none of them, asks which of all. */
  private Outcome meant(Transaction t, Turn turn, Described said, Wish wish) {
    List<Mine> all = counter.mine(t, turn);
    if (all.isEmpty()) {
      return Outcome.saying(RegistrationWords.say("none-such"));
    }
    List<Mine> fitting = said.saysNothing() ? all : fitting(all, said, turn);
    if (fitting.isEmpty()) {
      return ask(RegistrationWords.say("which-of-mine"), all, wish);
    }
    boolean together = OrderWords.isOfAll(turn.text()) || areNamedApart(all, fitting, said);
    return together && fitting.size() > 1 && wish.isAllBack()
        ? giveAllBack.asked(t, fitting)
        : among(t, turn, fitting, wish);
  }

  /** Says that none is on the day that was said, and asks which of all is meant. */
  Outcome noneThen(List<Mine> all, Wish wish) {
    return ask(RegistrationWords.say("none-that-day"), all, wish);
  }

  /** By all that is said; where no day is, by words of the title, or of the titles of several. */
  static List<Mine> fitting(List<Mine> all, Described said, Turn turn) {
    List<PickList.Line> lines = all.stream().map(ChooseMine::line).toList();
    List<PickList.Line> fitting = PickList.fitting(lines, said.text(), turn.now());
    List<Mine> fit = all.stream().filter(one -> fitting.contains(line(one))).toList();
    if (!fit.isEmpty() || !said.times().isEmpty()) {
      return fit;
    }
    List<Mine> titled = all.stream().filter(one -> title(one).containsAll(said.words())).toList();
    return titled.isEmpty() ? eachNamed(all, said.words()) : titled;
  }

  /** "Thổi sáo với cờ vua": those of whose titles two words are said, if that is all. */
  private static List<Mine> eachNamed(List<Mine> all, List<String> words) {
    List<Mine> named =
        all.stream()
            .filter(one -> shared(one, words) >= Math.clamp(title(one).size(), 1, 2))
            .toList();
    return named.stream().flatMap(one -> title(one).stream()).toList().containsAll(words)
        ? named
        : List.of();
  }

  private static long shared(Mine mine, List<String> words) {
    return title(mine).stream().filter(words::contains).count();
  }

  /** Whether no single title has all that is said of them. */
  private static boolean areNamedApart(List<Mine> all, List<Mine> fitting, Described said) {
    return fitting.stream().noneMatch(one -> title(one).containsAll(said.words()))
        && fitting.equals(eachNamed(all, said.words()));
  }

  /** What is to become of a party. */
  enum Aim {
    MORE,
    FEWER,
    LEFT
  }

  /**
   * What is wanted with it.
   *
   * @param people how many come more or less, or come still
   */
  record Wish(int people, Aim aim) {
    private boolean isAllBack() {
      return aim == Aim.FEWER && people == GiveBack.ALL;
    }
  }

  /** Finds the one that is meant of some. */
  Outcome among(Transaction t, Turn turn, List<Mine> named, Wish wish) {
    List<Mine> spokenOf =
        named.stream()
            .filter(one -> turn.recall().shown().stream().anyMatch(shown -> isIt(one, shown)))
            .toList();
    if (named.size() == 1 || spokenOf.size() == 1) {
      Mine one = named.size() == 1 ? named.getFirst() : spokenOf.getFirst();
      return goOn(t, turn, one.occasion().occurrence(), wish);
    }
    return ask(RegistrationWords.say("which-mine"), named, wish);
  }

  private Outcome goOn(Transaction t, Turn turn, String occurrence, Wish wish) {
    return switch (wish.aim()) {
      case MORE -> addPeople.asked(t, turn, occurrence, wish.people());
      case FEWER -> giveBack.asked(t, turn, occurrence, wish.people());
      case LEFT -> giveBack.leaving(t, turn, occurrence, wish.people());
    };
  }

  /** Without "lớp", which is said of any. */
  private static List<String> title(Mine mine) {
    return PartyLexicon.words(mine.occasion().title()).stream()
        .filter(word -> PartyLexicon.light(List.of(word), 0) == 0)
        .map(Folding::fold)
        .toList();
  }

  static boolean isIt(Mine mine, Recall.Shown shown) {
    if (shown.occurrence().isPresent()) {
      return shown.occurrence().get().equals(mine.occasion().occurrence());
    }
    return shown.title().equals(mine.occasion().title())
        && shown
            .start()
            .filter(s -> !s.toLocalDate().equals(mine.occasion().start().toLocalDate()))
            .isEmpty();
  }

  private static Outcome ask(String question, List<Mine> mine, Wish wish) {
    List<PickList.Line> lines = mine.stream().map(ChooseMine::line).toList();
    Map<String, String> wanted =
        Map.of(PEOPLE, String.valueOf(wish.people()), AIM, wish.aim().name());
    return PickList.asking(new Scene(NAME, wanted), question, lines, "");
  }

  private static PickList.Line line(Mine one) {
    return PickList.Line.at(one.occasion().occurrence(), Shown.line(one), one.occasion().start());
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (said instanceof ShortAnswer.No) {
      return Optional.of(Effects.saying(RegistrationWords.say("kept-all")));
    }
    Wish wish =
        new Wish(
            Integer.parseInt(scene.values().getOrDefault(PEOPLE, "0")),
            Aim.valueOf(scene.values().getOrDefault(AIM, Aim.FEWER.name())));
    return PickList.answered(turn, scene, said, id -> t -> goOn(t, turn, id, wish));
  }
}
