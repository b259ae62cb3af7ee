package vn.loahoc.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Lane;
import vn.loahoc.delivery.Outbox;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.delivery.Stops;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.people.People;
import vn.loahoc.store.Transaction;

/** The way to people, as the server has it. */
record CrowdOutlet(Outbox outbox, Stops stops, People people) implements Outlet {

  @Override
  public List<Address> accounts(Transaction t, String person) {
    return people.addresses(t, person);
  }

  @Override
  public boolean isStopped(Transaction t, Address address) {
    return stops.isStopped(t, address);
  }

  @Override
  public boolean isGone(Transaction t, Address address) {
    return outbox.isGone(t, address);
  }

  @Override
  public Reach reach(ChannelId channel) {
    return new Reach.Always();
  }

  @Override
  public void add(Transaction t, String key, Address to, Content content) {
    outbox.add(t, Lane.BULK, key, to, List.of(content));
  }

  @Override
  public Map<String, List<Address>> accounts(Transaction t, Collection<String> persons) {
    return people.addresses(t, persons);
  }

  @Override
  public Set<Address> stopped(Transaction t, Collection<Address> accounts) {
    return stops.stopped(t, accounts);
  }

  @Override
  public Set<Address> gone(Transaction t, Collection<Address> accounts) {
    return outbox.gone(t, accounts);
  }

  @Override
  public void add(Transaction t, List<Push> pushes) {
    outbox.add(t, pushes);
  }
}
