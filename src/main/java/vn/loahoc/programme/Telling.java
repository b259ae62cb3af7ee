package vn.loahoc.programme;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Registry;
import vn.loahoc.programme.Due.State;
import vn.loahoc.store.Transaction;

/** Tells people the item of today in a reply, so that it is not sent them as well. Thread-safe. */
public final class Telling {

  private final SubscriptionStore subscriptions = new SubscriptionStore();
  private final DueStore dues = new DueStore();
  private final Items items;
  private final Receipts receipts;

  public Telling(Items items, Registry people) {
    this.items = items;
    this.receipts = new Receipts(people);
  }

  /** Whether a campaign has challenges too. */
  public boolean challenges(Season season) {
    return items.challenge(season);
  }

  /** To somebody who wants it from now on; nothing if they had it, or there is none. */
  Optional<Content> fresh(Transaction t, Season season, Subscription mine, LocalDateTime now) {
    Optional<Season.Item> item =
        season.item(now.toLocalDate()).filter(one -> one.kind() != ItemKind.FAREWELL);
    return item.flatMap(
            one ->
                dues.add(
                    t,
                    new DueStore.Entry(
                        mine.person(),
                        one,
                        season.campaign(),
                        State.TOLD,
                        Optional.of(mine.from().channel()))))
        .map(id -> told(t, season, mine, dues.find(t, id).orElseThrow(), now));
  }

  /**
   * What waits for somebody who has just asked for the slogan of today; nothing if nothing does.
   */
  public Optional<Content> waiting(
      Transaction t, Season season, Subscriptions.Contact who, LocalDateTime now) {
    Optional<Subscription> mine = subscriptions.find(t, who.person());
    return mine.flatMap(
        one ->
            dues.waiting(t, who.person(), now.toLocalDate())
                .filter(due -> due.day().equals(now.toLocalDate()) && due.kind().hasSlogan())
                .map(
                    due -> {
                      dues.goes(t, due.id(), State.TOLD, who.from().channel());
                      return told(t, season, one, dues.find(t, due.id()).orElseThrow(), now);
                    }));
  }

  private Content told(
      Transaction t, Season season, Subscription mine, Due due, LocalDateTime now) {
    receipts.received(t, due, HomeTime.instant(now));
    return items.of(t, season, season.item(due.day()).orElseThrow(), mine);
  }
}
