package vn.loahoc.questions;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.store.Database;
import vn.loahoc.store.Transaction;

/**
 * Tells staff twice a day what waits for them; nothing to say is nothing sent. Running it again, or
 * on a second machine, sends nothing again.
 */
public final class Digest {

  /** Hours of the day, local time in {@code Asia/Ho_Chi_Minh}. */
  public static final List<Integer> HOURS = List.of(8, 14);

  /** A digest that is later than this is left out; the next one comes anyway. */
  private static final int LATEST_HOURS = 5;

  private final Database database;
  private final StaffList staff;
  private final Pushes pushes;
  private final MayWrite mayWrite;
  private final OpenQuestions questions = new OpenQuestions();

  /** Who is told. */
  @FunctionalInterface
  public interface StaffList {

    /** All staff, each with the accounts they may be written to on, the preferred one first. */
    List<Member> members(Transaction tx);
  }

  /** Somebody of the staff. */
  public record Member(Staff staff, List<Address> addresses) {
    public Member {
      addresses = List.copyOf(addresses);
    }
  }

  public Digest(Database database, StaffList staff, Pushes pushes, MayWrite mayWrite) {
    this.database = database;
    this.staff = staff;
    this.pushes = pushes;
    this.mayWrite = mayWrite;
  }

  /**
   * Sends the digest whose hour it is.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @return how many of the staff are told
   */
  public int run(LocalDateTime now) {
    Optional<Integer> hour =
        HOURS.stream()
            .filter(h -> !now.toLocalTime().isBefore(LocalTime.of(h, 0)))
            .filter(h -> now.getHour() < h + LATEST_HOURS)
            .reduce((earlier, later) -> later);
    return hour.isEmpty() ? 0 : database.write(tx -> run(tx, now, hour.get()));
  }

  private int run(Transaction tx, LocalDateTime now, int hour) {
    int told = 0;
    for (Member member : staff.members(tx)) {
      int waiting = questions.waitingQuestions(tx, member.staff());
      Optional<Address> address =
          member.addresses().stream().filter(a -> mayWrite.to(tx, a)).findFirst();
      if (waiting > 0 && address.isPresent()) {
        String key =
            "questions-digest:%s:%s:%d".formatted(member.staff().person(), now.toLocalDate(), hour);
        pushes.add(tx, key, address.get(), List.of(content(tx, member.staff(), waiting)));
        told++;
      }
    }
    return told;
  }

  private Content content(Transaction tx, Staff member, int waiting) {
    int people = questions.waitingPeople(tx, member);
    return Content.plain(
        Texts.of("digest", waiting, people),
        List.of(Button.press(Texts.of("button-waiting"), "cauhoi")));
  }
}
