package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.loahoc.attendance.Occasion;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.PickList;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;

/**
 * "Danh sách đăng ký": the sessions of a staff member that people have registered for; who comes to
 * one, more or fewer places, closing early.
 */
final class StaffList implements Command, SceneHandler {

  static final String NAME = "dsdangky";
  static final String CLOSE = "dong";
  static final String REOPEN = "mo";
  static final String PLACES = "cho";

  /** More are not looked through. */
  private static final int ALL = 500;

  private final Counter counter;
  private final SetPlaces places;

  StaffList(Counter counter, SetPlaces places) {
    this.counter = counter;
    this.places = places;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "danh sách đăng ký",
        "danh sách đăng ký …",
        "xem danh sách đăng ký",
        "xem danh sách đăng ký …",
        "ai đăng ký",
        "bao nhiêu người đăng ký",
        "có bao nhiêu người đăng ký",
        "đổi số chỗ",
        "đóng đăng ký",
        "đóng đăng ký …",
        "mở lại đăng ký",
        "mở lại đăng ký …");
  }

  @Override
  public String description() {
    return counter.described("menu-list");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /** "Đóng đăng ký lớp vẽ chưa" is a question. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return !Asking.asks(argument);
  }

  /**
   * Shows the list, or what a button of it stands for.
   *
   * @param argument what is said of the sessions that are meant; of a button what {@link #one}
   *     takes
   */
  @Override
  public Effects run(Turn turn, String argument) {
    return turn.update().inbound() instanceof Inbound.Pressed && !argument.isEmpty()
        ? one(turn, argument)
        : staffOnly(turn, steward -> t -> list(t, turn, steward, argument));
  }

  /**
   * Shows one session, or does something with it.
   *
   * @param argument the id of the session, behind what is to be done and a colon
   */
  Effects one(Turn turn, String argument) {
    String[] parts = argument.split(":", 2);
    String id = parts[parts.length - 1];
    return staffOnly(
        turn,
        steward ->
            switch (parts.length == 1 ? "" : parts[0]) {
              case CLOSE ->
                  t ->
                      StaffPage.page(
                          counter.desk().close(t, steward, id, turn.now()), "now-closed");
              case REOPEN ->
                  t ->
                      StaffPage.page(counter.desk().reopen(t, steward, id, turn.now()), "now-open");
              case PLACES -> t -> places.asked(t, turn, steward, id);
              default -> t -> StaffPage.page(counter.desk().roll(t, steward, id, turn.now()), "");
            });
  }

  /** What is done for staff, in a chat where nobody reads along; others are told so. */
  static Effects staffOnly(Turn turn, Function<Steward, Effects> work) {
    return Counter.refusal(turn)
        .orElseGet(
            () ->
                Steward.of(turn.speaker())
                    .map(work)
                    .orElseGet(() -> Effects.saying(RegistrationWords.say("only-staff"))));
  }

  /** A button carries what is to be done too, since it may be pressed below a later list. */
  private Outcome list(Transaction t, Turn turn, Steward steward, String words) {
    List<Occasion> ahead = counter.desk().ahead(t, steward, turn.now(), ALL);
    if (ahead.isEmpty()) {
      return Outcome.saying(RegistrationWords.say("list-none"));
    }
    String order = turn.text().substring(0, turn.text().length() - words.length());
    String act =
        StaffSession.act(Folding.plainWords(order)).map(ordered -> ordered + ":").orElse("");
    List<PickList.Line> all =
        ahead.stream()
            .map(
                one ->
                    PickList.Line.at(
                        act + one.occurrence(), RegistrationWords.named(one), one.start()))
            .toList();
    List<PickList.Line> meant = words.isBlank() ? all : PickList.fitting(all, words, turn.now());
    return meant.isEmpty() ? asking("list-others", all) : asking("list-title", meant);
  }

  private static Outcome asking(String title, List<PickList.Line> lines) {
    int left = lines.size() - PickList.MOST;
    String choose = RegistrationWords.say("list-choose");
    return PickList.asking(
        new Scene(NAME, Map.of()),
        RegistrationWords.say(title),
        lines,
        left > 0 ? choose + " " + RegistrationWords.say("list-more", left) : choose);
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return PickList.answered(turn, scene, said, chosen -> one(turn, chosen));
  }
}
