package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.message.Content;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/**
 * What those who organize a session do with its registrations. Each act is one transaction: the
 * change, its line in the audit log, and what people are sent. Times are local to {@code
 * Asia/Ho_Chi_Minh}. Thread-safe.
 */
public final class RegistrationDesk {

  /** More places than any session has. */
  public static final int MOST_PLACES = 10_000;

  private final OccasionStore occasions = new OccasionStore();
  private final RegistrationStore store = new RegistrationStore();
  private final CalledOffStore calledOff = new CalledOffStore();
  private final Telling telling;
  private final MovingUp movingUp;
  private final Bookings bookings;
  private final AuditLog audit;

  /**
   * @param counted who is counted as a person
   */
  public RegistrationDesk(
      Notices notices, Accounts accounts, Topics topics, Counted counted, AuditLog audit) {
    this.telling = new Telling(notices, accounts, topics);
    this.bookings = new Bookings(counted);
    this.movingUp = new MovingUp(telling, bookings);
    this.audit = audit;
  }

  /**
   * What people have registered for or staff decided about, also what was withdrawn, by its ids: of
   * what should have begun only that of the last day, since it may have been put off.
   *
   * @param after an id before all of them
   */
  List<Occasion> watched(Transaction t, LocalDateTime now, String after, int most) {
    return occasions.watched(t, now.minusDays(1), after, most);
  }

  /**
   * The sessions that are theirs and that people have registered for, the earliest first; of those
   * that nobody is registered for any more only what staff decided about.
   */
  public List<Occasion> ahead(Transaction t, Steward steward, LocalDateTime now, int most) {
    return occasions.wanted(t, now).stream()
        .filter(occasion -> steward.mayAct(occasion.ward()))
        .limit(most)
        .toList();
  }

  /** Who comes to one; looking is noted too, since names may be in it. */
  public Stewarding roll(Transaction t, Steward steward, String occurrence, LocalDateTime now) {
    Optional<Occasion> occasion = occasions.find(t, occurrence);
    if (occasion.isEmpty()) {
      return new Stewarding.Late();
    }
    if (!steward.mayAct(occasion.get().ward())) {
      return new Stewarding.NotTheirs();
    }
    note(t, steward, "registration.listed", occurrence, now);
    return new Stewarding.Done(roll(t, occasion.get()), 0, occasion.get().endedBySource(now));
  }

  private Roll roll(Transaction t, Occasion occasion) {
    List<Roll.Named> named =
        store.of(t, occasion.occurrence(), true).stream()
            .flatMap(
                row ->
                    row
                        .name()
                        .map(name -> new Roll.Named(name, row.registration().people()))
                        .stream())
            .toList();
    return new Roll(occasion, store.room(t, occasion), named);
  }

  /**
   * Sets how many may come, whatever the source says. Nobody loses a place: with fewer than are
   * taken, nobody gets one until enough are given back.
   */
  public Stewarding setPlaces(
      Transaction t, Steward steward, String occurrence, int places, LocalDateTime now) {
    return changed(
        t,
        steward,
        occurrence,
        now,
        () -> {
          occasions.setPlaces(t, occurrence, Math.clamp(places, 0, MOST_PLACES));
          return "registration.places";
        });
  }

  /** Ends registration before its time; those who wait still move up. */
  public Stewarding close(Transaction t, Steward steward, String occurrence, LocalDateTime now) {
    return changed(
        t,
        steward,
        occurrence,
        now,
        () -> {
          occasions.setClosed(t, occurrence, Optional.of(now));
          return "registration.closed";
        });
  }

  /** Takes that back. */
  public Stewarding reopen(Transaction t, Steward steward, String occurrence, LocalDateTime now) {
    return changed(
        t,
        steward,
        occurrence,
        now,
        () -> {
          occasions.setClosed(t, occurrence, Optional.empty());
          return "registration.reopened";
        });
  }

  /** Does something and says under which name it is noted. */
  @FunctionalInterface
  private interface Act {
    String done();
  }

  private Stewarding changed(
      Transaction t, Steward steward, String occurrence, LocalDateTime now, Act act) {
    Optional<Occasion> occasion = occasions.locked(t, occurrence).filter(o -> !o.isOver(now));
    if (occasion.isEmpty()) {
      return new Stewarding.Late();
    }
    if (!steward.mayAct(occasion.get().ward())) {
      return new Stewarding.NotTheirs();
    }
    note(t, steward, act.done(), occurrence, now);
    Occasion current = occasions.find(t, occurrence).orElseThrow();
    int moved = movingUp.run(t, current, now);
    return new Stewarding.Done(roll(t, current), moved, current.endedBySource(now));
  }

  private void note(
      Transaction t, Steward steward, String what, String occurrence, LocalDateTime now) {
    audit.add(
        t,
        new AuditEntry(HomeTime.instant(now), steward.person(), what, occurrence, steward.ward()));
  }

  /**
   * It does not take place: everybody who has a place or waits is told once, and their registration
   * ends. What has begun stays as it is: whoever came has been there.
   *
   * @param basis on what staff say so, as it goes on from "theo"
   * @return how many parties there were; 0 if it has begun, was withdrawn before or nobody had
   *     registered
   */
  public int withdraw(Transaction t, String occurrence, Optional<String> basis, LocalDateTime now) {
    return ended(t, occurrence, now, new EndNotice("withdrawn", because(basis)));
  }

  /** The same for what its source has no more, which does not say that it is off. */
  int unlisted(Transaction t, String occurrence, LocalDateTime now) {
    return ended(t, occurrence, now, new EndNotice("unlisted", ""));
  }

  /**
   * What people are told when their registration ends.
   *
   * @param sentence its key
   * @param because goes on behind it
   */
  private record EndNotice(String sentence, String because) {}

  private int ended(Transaction t, String occurrence, LocalDateTime now, EndNotice notice) {
    Optional<Occasion> occasion = occasions.locked(t, occurrence).filter(o -> !o.isOver(now));
    if (occasion.isEmpty()) {
      return 0;
    }
    occasions.withdraw(t, occurrence, now);
    String named = RegistrationWords.named(occasion.get());
    long change = occasions.change(t, occurrence);
    calledOff.endedBefore(t, occurrence, HomeTime.instant(now));
    List<RegistrationStore.Row> all = everybody(t, occurrence);
    for (RegistrationStore.Row row : all) {
      Registration one = row.registration();
      String text =
          RegistrationWords.say(notice.sentence(), named, one.people()) + notice.because();
      tell(t, row, key("withdrawn", one, change), text, occasion.get(), now);
      bookings.givenBack(t, row, now);
      calledOff.end(t, one, HomeTime.instant(now));
    }
    return all.size();
  }

  /**
   * Its source, or staff, say something else now. If somebody has registered, they are told of a
   * new day, hour or place, once; if there are more places, those who wait move up.
   *
   * @param basis on what staff say so, as it goes on from "theo"; nothing if its source does
   */
  public void changed(Transaction t, Bookable bookable, Optional<String> basis, LocalDateTime now) {
    changed(t, bookable, Optional.empty(), basis, now);
  }

  /**
   * The same.
   *
   * @param ending when it ends, if that is another hour than before
   */
  public void changed(
      Transaction t,
      Bookable bookable,
      Optional<Ending> ending,
      Optional<String> basis,
      LocalDateTime now) {
    Optional<Occasion> before = occasions.locked(t, bookable.occurrence());
    if (before.isEmpty()) {
      return;
    }
    if (before.get().rules().withdrawn()) {
      reinstated(t, bookable, now);
      return;
    }
    Occasion after = occasions.replaced(t, bookable);
    Optional<String> news = RegistrationWords.news(before.get(), after, ending);
    if (news.isPresent() && now.isBefore(after.start())) {
      Occasion sooner = after.start().isBefore(before.get().start()) ? after : before.get();
      long change = occasions.change(t, bookable.occurrence());
      for (RegistrationStore.Row row : everybody(t, bookable.occurrence())) {
        Registration one = row.registration();
        String text = RegistrationWords.say("moved", news.get(), one.people()) + because(basis);
        tell(t, row, key("moved", one, change), text, sooner, now);
      }
    }
    movingUp.run(t, after, now);
  }

  /**
   * The same for what was looked up outside of the transaction. If somebody changed the session
   * since, what was looked up may be older than that, so nothing is done.
   *
   * @param seen how it stood before that was looked up
   */
  void follow(Transaction t, Occasion seen, Bookable source, LocalDateTime now) {
    if (occasions.locked(t, seen.occurrence()).filter(seen::equals).isPresent()) {
      changed(t, source, Optional.empty(), now);
    }
  }

  /** What was called off takes place after all: everybody is told, and has what they had. */
  private void reinstated(Transaction t, Bookable bookable, LocalDateTime now) {
    Optional<Long> withdrawn = occasions.reinstate(t, bookable.occurrence());
    Occasion after = occasions.replaced(t, bookable);
    if (withdrawn.isEmpty() || !now.isBefore(after.start())) {
      return;
    }
    String named = RegistrationWords.named(after);
    long change = occasions.change(t, bookable.occurrence());
    for (RegistrationStore.Row row : calledOff.restore(t, bookable.occurrence(), withdrawn.get())) {
      Registration one = row.registration();
      if (one.seated()) {
        bookings.taken(t, row, now);
      }
      String text =
          RegistrationWords.say(
              one.seated() ? "reinstated" : "reinstated-waiting", named, one.people());
      tell(t, row, key("reinstated", one, change), text, after, now);
    }
    movingUp.run(t, after, now);
  }

  private static String because(Optional<String> basis) {
    return basis.map(on -> " " + RegistrationWords.say("because", on)).orElse("");
  }

  /** The same thing may happen to a session again, and within the same minute. */
  private static String key(String what, Registration one, long change) {
    return "registration-" + what + ":" + one.id() + ":" + change;
  }

  private List<RegistrationStore.Row> everybody(Transaction t, String occurrence) {
    return Stream.concat(
            store.of(t, occurrence, true).stream(), store.of(t, occurrence, false).stream())
        .toList();
  }

  private void tell(
      Transaction t,
      RegistrationStore.Row row,
      String key,
      String text,
      Occasion about,
      LocalDateTime now) {
    telling.tell(
        t, row, new Telling.Notice(key, Content.plain(text), about.start(), Optional.empty()), now);
  }
}
