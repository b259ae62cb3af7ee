package vn.loahoc.questions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Wording;
import vn.loahoc.questions.OpenQuestionStore.Group;
import vn.loahoc.questions.OpenQuestionStore.State;
import vn.loahoc.store.Transaction;

/**
 * The questions that wait for staff. Thread-safe: all of its state is in the database. Days and
 * times are local to {@code Asia/Ho_Chi_Minh}.
 */
public final class OpenQuestions {

  /** How long an address is kept for an answer; stands in the consent sentence. */
  public static final int DAYS_KEPT = 30;

  /** How long an address is kept after its answer, in case that answer is taken back. */
  static final Duration KEPT_AFTER_ANSWER = Duration.ofDays(2);

  /** How long groups are kept that nobody asks any more. */
  static final Period GROUPS_KEPT = Period.ofMonths(6);

  /** How long what staff passed over takes in those who ask it again. */
  static final Period PASSED_OVER = Period.ofDays(30);

  /** A flood of different questions ends here; the newest are compared. */
  static final int MOST_OPEN = 2_000;

  /** Room beyond, for people who wait for an answer. */
  static final int MOST_OPEN_PASSED_ON = 3_000;

  static final int MOST_WORDINGS = 10;
  static final int MOST_ASKERS = 1_000;

  /** How many answers one chat may wait for. */
  public static final int MOST_OF_ONE_CHAT = 10;

  private final OpenQuestionStore store = new OpenQuestionStore();
  private final AskerStore askers = new AskerStore();

  /** What a clean-up removed. */
  public record Removed(int addresses, int groups) {}

  /**
   * Counts a question, without anything of the person.
   *
   * @return whether it was; not when nothing can be compared, or too much waits already
   */
  public boolean record(Transaction tx, Asked asked, Kind kind, LocalDate day) {
    if (asked.meaning().isEmpty()) {
      return false;
    }
    Optional<Long> group = groupOf(tx, asked, day, MOST_OPEN).map(Group::id);
    group.ifPresent(
        id -> {
          store.count(tx, id, kind, day);
          store.wording(tx, id, asked.text(), MOST_WORDINGS);
        });
    return group.isPresent();
  }

  /**
   * Passes a question on to staff for a chat that wants to be answered.
   *
   * @param counted whether it was recorded as unknown before: then it is counted once
   */
  public PassingOn passOn(
      Transaction tx, Asked asked, boolean counted, Address to, LocalDateTime now) {
    Optional<Group> found = groupOf(tx, asked, now.toLocalDate(), MOST_OPEN_PASSED_ON);
    if (found.isEmpty()) {
      return new PassingOn.TooMany();
    }
    Group group = found.get();
    Optional<Long> wording = store.wording(tx, group.id(), asked.text(), MOST_WORDINGS);
    if (group.state() == State.PASSED_OVER) {
      return new PassingOn.PassedOver(group.id(), group.reason());
    }
    if (askers.waits(tx, group.id(), to)) {
      return new PassingOn.Again(group.id());
    }
    if (askers.waitingOf(tx, to) >= MOST_OF_ONE_CHAT
        || askers.waitingFor(tx, group.id()) >= MOST_ASKERS) {
      return new PassingOn.TooMany();
    }
    askers.add(
        tx, group.id(), wording, to, new AskerStore.Consent(consent().version(), millis(now)));
    store.countPassedOn(tx, group.id(), counted, now.toLocalDate());
    return new PassingOn.Accepted(group.id());
  }

  private Optional<Group> groupOf(Transaction tx, Asked asked, LocalDate day, int most) {
    Optional<Group> same =
        store.taking(tx, asked, day.minus(PASSED_OVER)).stream()
            .filter(group -> group.meaning().sameAs(asked.meaning()))
            .findFirst();
    if (same.isPresent() || store.open(tx) >= most) {
      return same;
    }
    return store.group(tx, store.begin(tx, asked, day));
  }

  /** What waits for a staff member: escalated, waited for, asked most. */
  public List<WaitingQuestion> waiting(Transaction tx, Staff staff, int from, int limit) {
    return store.waiting(tx, staff, from, limit);
  }

  /** One that waits for a staff member; nothing if it does not, or is not theirs. */
  public Optional<WaitingQuestion> waiting(Transaction tx, Staff staff, long number) {
    return store.waiting(tx, staff, number);
  }

  /** How many questions wait for a staff member. */
  public int waitingQuestions(Transaction tx, Staff staff) {
    return store.waitingQuestions(tx, staff);
  }

  /** How many people wait for an answer of a staff member. */
  public int waitingPeople(Transaction tx, Staff staff) {
    return store.waitingPeople(tx, staff);
  }

  /** What is kept of a chat. */
  public List<PassedOn> keptOf(Transaction tx, Address address) {
    return askers.of(tx, address);
  }

  /**
   * Forgets a chat: its address and what it alone had asked. The counts stay.
   *
   * @return how many questions it had passed on
   */
  public int erase(Transaction tx, Address address) {
    return askers.erase(tx, address);
  }

  /** Removes what need not be kept any longer. */
  public Removed clean(Transaction tx, LocalDateTime now) {
    int addresses =
        askers.remove(tx, millis(now.minus(KEPT_AFTER_ANSWER)), millis(now.minusDays(DAYS_KEPT)));
    return new Removed(addresses, store.remove(tx, now.toLocalDate().minus(GROUPS_KEPT)));
  }

  /** What people are told is kept of them when they pass a question on, which is agreeing to it. */
  public static Wording consent() {
    return new Wording(Texts.of("passed-on-kept", DAYS_KEPT));
  }

  private static long millis(LocalDateTime local) {
    return HomeTime.instant(local).toEpochMilli();
  }
}
