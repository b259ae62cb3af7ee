package vn.loahoc.photo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Subject;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/**
 * Who sent photos. The photos themselves are of an activity: when their sender is erased they stay,
 * and nobody knows any more who sent them.
 */
public final class PhotoRecords implements PersonalRecords {

  /** How long a photo is kept: well past a week of learning and the report on it. */
  public static final int DAYS_KEPT = 100;

  /** How long a sending without photos is remembered, so that late photos of its album know it. */
  static final int DAYS_OPEN = 2;

  private static final int DELETED_AT_ONCE = 20;
  private static final int SWEPT_AT_ONCE = 200;

  private final SendingStore sendings = new SendingStore();

  @Override
  public List<String> shown(Transaction t, Subject subject) {
    return subject.person().flatMap(person -> sendings.sent(t, person)).stream()
        .map(
            sent ->
                PhotoWords.say(
                    "sent", sent.photos(), HomeTime.day(HomeTime.dayOf(sent.last())), DAYS_KEPT))
        .toList();
  }

  @Override
  public void erase(Transaction t, Subject subject) {
    subject.person().ifPresent(person -> sendings.forget(t, person));
  }

  @Override
  public void join(Transaction t, String from, String to, Instant at) {
    sendings.give(t, from, to);
  }

  @Override
  public void withdrawn(Transaction t, String person, Purpose purpose) {
    if (purpose == Purpose.STAFF) {
      sendings.forget(t, person);
    }
  }

  /** Every night: photos that had their time, then what is left of their sendings. */
  public static RetentionRule forgetting() {
    SendingStore sendings = new SendingStore();
    PhotoStore photos = new PhotoStore();
    return new RetentionRule(
        "photos",
        "photos of activities: " + DAYS_KEPT + " days; photos that wait for an answer: 2 days",
        (Transaction t, Instant now) -> {
          Instant settled = now.minus(Duration.ofDays(DAYS_OPEN));
          int gone = photos.removeBefore(t, now.minus(Duration.ofDays(DAYS_KEPT)), DELETED_AT_ONCE);
          gone += sendings.giveUpBefore(t, settled);
          gone += sendings.removeBefore(t, settled, SWEPT_AT_ONCE);
          return gone + PhotoDeletions.sweep(t, now);
        });
  }
}
