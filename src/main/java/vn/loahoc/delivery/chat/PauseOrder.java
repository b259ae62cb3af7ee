package vn.loahoc.delivery.chat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import vn.loahoc.delivery.PushPause;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;

/** Stops every push at once, or lets them go on; answers go on all the time. */
public final class PauseOrder implements Command {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("vi.delivery", Locale.ROOT);

  /** Notes who turned the switch, in the same transaction. */
  @FunctionalInterface
  public interface Audit {
    void note(vn.loahoc.store.Transaction t, Turn turn, String what);
  }

  private final boolean pauses;
  private final PushPause pause;
  private final Audit audit;

  private PauseOrder(boolean pauses, PushPause pause, Audit audit) {
    this.pauses = pauses;
    this.pause = pause;
    this.audit = audit;
  }

  public static Command pause(PushPause pause, Audit audit) {
    return new PauseOrder(true, pause, audit);
  }

  public static Command resume(PushPause pause, Audit audit) {
    return new PauseOrder(false, pause, audit);
  }

  @Override
  public String name() {
    return pauses ? "tamdung" : "tieptuc";
  }

  @Override
  public List<String> phrases() {
    return List.of(pauses ? "tạm dừng gửi tin" : "tiếp tục gửi tin");
  }

  @Override
  public String description() {
    return SENTENCES.getString(pauses ? "pause" : "resume");
  }

  /** Any of the staff may stop what goes wrong; going on is for those who answer for all wards. */
  @Override
  public Set<Role> roles() {
    return pauses
        ? Set.of(Role.WARD_OFFICIAL, Role.ORGANIZER, Role.ADMINISTRATOR)
        : Set.of(Role.ORGANIZER, Role.ADMINISTRATOR);
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return t -> {
      if (pauses) {
        pause.pause(t, name().toLowerCase(Locale.ROOT));
      } else {
        pause.resume(t);
      }
      audit.note(t, turn, name());
      return Outcome.saying(SENTENCES.getString(pauses ? "paused" : "resumed"));
    };
  }
}
