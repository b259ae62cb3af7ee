package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.store.Database;

/** All that the pipeline needs of this package. Thread-safe. */
public final class RegistrationChat {

  private final Counter counter;
  private final TakePlaces take;
  private final NameInList name;
  private final Promised promised;
  private final Feature feature;

  /**
   * @param database where it is looked up what somebody holds, before their words are read
   */
  public RegistrationChat(Counter counter, Database database) {
    this.counter = counter;
    ConfirmParty confirm = new ConfirmParty(counter);
    ChooseSession choose = new ChooseSession(counter, confirm);
    GiveBack giveBack = new GiveBack(counter);
    AddPeople addPeople = new AddPeople(counter);
    GiveAllBack giveAllBack = new GiveAllBack(counter, giveBack);
    ChooseMine mine = new ChooseMine(counter, giveBack, giveAllBack, addPeople);
    SetPlaces places = new SetPlaces(counter);
    StaffList list = new StaffList(counter, places);
    this.take = new TakePlaces(counter, confirm);
    this.name = new NameInList(counter);
    this.promised = new Promised(counter, giveBack, mine);
    this.feature =
        new Feature(
            List.of(
                new RegisterOrder(counter, choose, confirm, mine),
                new MyRegistrations(counter),
                new CancelOrder(counter, giveBack, mine),
                new ReduceOrder(counter, mine),
                new ExcusedOrder(mine),
                new MoreOrder(counter, mine),
                TurnOrder.taking(counter),
                TurnOrder.passing(counter),
                name,
                list),
            List.of(
                choose,
                confirm,
                take,
                name,
                new JustRegistered(giveBack),
                giveBack,
                giveAllBack,
                addPeople,
                mine,
                list,
                places,
                new StaffSession(list, places)),
            List.of(),
            List.of(),
            List.of(new GiveUp(database, counter, mine)));
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }

  /** What goes on once somebody has agreed to something: for {@code people}. */
  public List<SceneHandler> goingOn() {
    return List.of(take, name);
  }

  /**
   * What is said to "tôi đi được", "tôi không đi được".
   *
   * @param otherwise where nothing is known of registering for what was spoken of
   */
  public Effects promised(Turn turn, boolean coming, Outcome otherwise) {
    return promised.said(turn, coming, otherwise);
  }

  /** "Đăng ký" below something one can register for. */
  public static Button button(Bookable bookable) {
    return Button.press(
        RegistrationWords.say("button-register"), RegisterOrder.NAME + ":" + bookable.occurrence());
  }

  /**
   * The same for the only session that an answer speaks of, if it takes registrations.
   *
   * @param open whether it takes them still
   */
  public Optional<Button> button(List<Recall.Shown> shown, Predicate<Bookable> open) {
    return shown.size() == 1
        ? counter.spokenOf(shown.getFirst()).filter(open).map(RegistrationChat::button)
        : Optional.empty();
  }
}
