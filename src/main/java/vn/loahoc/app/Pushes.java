package vn.loahoc.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Lane;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.store.Transaction;

/**
 * The way to people who agreed to be written to.
 *
 * @param purpose what they agreed to
 */
record Pushes(Ground ground, Messaging messaging, Registry people, Purpose purpose)
    implements Outlet {

  @Override
  public List<Address> accounts(Transaction t, String person) {
    return people.people().addresses(t, person);
  }

  @Override
  public boolean isStopped(Transaction t, Address address) {
    return messaging.stops().isStopped(t, address);
  }

  @Override
  public boolean isGone(Transaction t, Address address) {
    return messaging.outbox().isGone(t, address);
  }

  @Override
  public Reach reach(ChannelId channel) {
    return messaging.reach(channel);
  }

  @Override
  public Optional<Instant> keptUntil(Transaction t, String person) {
    return people.consents().of(t, person, ground.clock().instant()).stream()
        .filter(consent -> consent.purpose() == purpose)
        .flatMap(consent -> consent.until().stream())
        .findFirst();
  }

  @Override
  public void add(Transaction t, String key, Address to, Content content) {
    messaging.outbox().add(t, Lane.BULK, key, to, List.of(content));
  }

  @Override
  public Map<String, List<Address>> accounts(Transaction t, Collection<String> persons) {
    return people.people().addresses(t, persons);
  }

  @Override
  public Set<Address> stopped(Transaction t, Collection<Address> accounts) {
    return messaging.stops().stopped(t, accounts);
  }

  @Override
  public Set<Address> gone(Transaction t, Collection<Address> accounts) {
    return messaging.outbox().gone(t, accounts);
  }

  @Override
  public void add(Transaction t, List<Push> pushes) {
    messaging.outbox().add(t, pushes);
  }
}
