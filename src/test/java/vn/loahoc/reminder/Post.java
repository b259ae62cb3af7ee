package vn.loahoc.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Ending;
import vn.loahoc.delivery.Endings;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/**
 * Accounts and an outbox by hand: what is put there waits until it is carried, and arrives unless
 * something else was ordered. It notes a key that comes twice, however long after the first.
 */
public final class Post implements Outlet {

  private final Map<String, List<Address>> accounts = new HashMap<>();
  private final Set<Address> stopped = new HashSet<>();
  private final Map<String, Instant> kept = new HashMap<>();
  private final Set<Address> gone = new HashSet<>();
  private final Map<String, Reach> reaches = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final List<String> twice = new ArrayList<>();
  private final List<Letter> waiting = new ArrayList<>();
  private final List<String> sent = new ArrayList<>();
  private final List<Instant> untils = new ArrayList<>();
  private Function<Letter, Ending> fate = letter -> Ending.SENT;
  private boolean held;

  /** What is put there. */
  record Letter(String key, Address to, String text, Optional<Instant> until) {}

  public static Address address(String channel, String chat) {
    return new Address(new ChannelId(channel), chat);
  }

  void has(String person, Address... all) {
    accounts.put(person, List.of(all));
  }

  public void reach(String channel, Reach reach) {
    reaches.put(channel, reach);
  }

  public void stop(Address address) {
    stopped.add(address);
  }

  void resume(Address address) {
    stopped.remove(address);
  }

  void goes(Address address) {
    gone.add(address);
  }

  void returns(Address address) {
    gone.remove(address);
  }

  @Override
  public List<Address> accounts(Transaction t, String person) {
    return accounts.getOrDefault(person, List.of(address("telegram", "c-" + person)));
  }

  /** They agreed to be remembered until then. */
  void keeps(String person, Instant until) {
    kept.put(person, until);
  }

  @Override
  public Optional<Instant> keptUntil(Transaction t, String person) {
    return Optional.ofNullable(kept.get(person));
  }

  @Override
  public boolean isStopped(Transaction t, Address address) {
    return stopped.contains(address);
  }

  @Override
  public boolean isGone(Transaction t, Address address) {
    return gone.contains(address);
  }

  @Override
  public Reach reach(ChannelId channel) {
    return reaches.getOrDefault(channel.value(), new Reach.Always());
  }

  @Override
  public void add(Transaction t, String key, Address to, Content content) {
    add(new Letter(key, to, ((Content.Text) content).text().text(), Optional.empty()));
  }

  @Override
  public void add(Transaction t, List<Push> pushes) {
    for (Push push : pushes) {
      String text = ((Content.Text) push.content()).text().text();
      add(new Letter(push.key(), push.to(), text, Optional.of(push.until())));
      untils.add(push.until());
    }
  }

  private void add(Letter letter) {
    if (keys.add(letter.key())) {
      waiting.add(letter);
    } else {
      twice.add(letter.key());
    }
  }

  /** From now on this becomes of what there is somebody for who wants it. */
  void fate(Function<Letter, Ending> ordered) {
    fate = ordered;
  }

  /** Nothing is carried for a while, or is again. */
  void hold(boolean still) {
    held = still;
  }

  /** Carries what waits, and says how it ended with each, as an outbox does. */
  void carry(Transaction t, Endings endings, Instant now) {
    if (held) {
      return;
    }
    List<Letter> all = List.copyOf(waiting);
    waiting.clear();
    for (Letter letter : all) {
      boolean wanted =
          !gone.contains(letter.to())
              && !stopped.contains(letter.to())
              && letter.until().filter(until -> !now.isBefore(until)).isEmpty();
      Ending ending = wanted ? fate.apply(letter) : Ending.NOT_SENT;
      if (ending == Ending.SENT) {
        arrives(letter);
      }
      endings.ended(t, letter.key() + "#0", ending, now);
    }
  }

  /** Somebody reads it, whatever is known of that. */
  void arrives(Letter letter) {
    sent.add(letter.to().chat() + ": " + letter.text());
  }

  /** Until when messages are of use, of those of which that was said; forgotten by this. */
  List<Instant> untils() {
    List<Instant> all = List.copyOf(untils);
    untils.clear();
    return all;
  }

  /** "chat: text", in the order they were sent; forgotten by this. */
  public List<String> taken() {
    List<String> all = List.copyOf(sent);
    sent.clear();
    return all;
  }

  List<String> twice() {
    return twice;
  }
}
