package vn.loahoc.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** Accounts and an outbox by hand; it notes a key that comes twice. */
public final class Post implements Outlet {

  private final Map<String, List<Address>> accounts = new HashMap<>();
  private final Set<Address> stopped = new HashSet<>();
  private final Map<String, Instant> kept = new HashMap<>();
  private final Set<Address> gone = new HashSet<>();
  private final Map<String, Reach> reaches = new HashMap<>();
  private final Map<String, String> sent = new LinkedHashMap<>();
  private final List<String> twice = new ArrayList<>();
  private final List<Instant> untils = new ArrayList<>();

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
    if (sent.put(key, to.chat() + ": " + ((Content.Text) content).text().text()) != null) {
      twice.add(key);
    }
  }

  @Override
  public void add(Transaction t, List<Push> pushes) {
    for (Push push : pushes) {
      add(t, push.key(), push.to(), push.content());
      untils.add(push.until());
    }
  }

  /** Until when messages are of use, of those of which that was said; forgotten by this. */
  List<Instant> untils() {
    List<Instant> all = List.copyOf(untils);
    untils.clear();
    return all;
  }

  /** "chat: text", in the order they were sent; forgotten by this. */
  public List<String> taken() {
    List<String> all = List.copyOf(sent.values());
    sent.clear();
    return all;
  }

  List<String> twice() {
    return twice;
  }
}
