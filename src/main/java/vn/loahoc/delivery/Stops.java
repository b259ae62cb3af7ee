package vn.loahoc.delivery;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/**
 * Who wants nothing sent unasked. Only a keyed hash of the address is kept, so that stopping leaves
 * no list of people behind.
 */
public final class Stops {

  private final UpdateKeys keys;
  private final InstantSource clock;
  private final StopStore store = new StopStore();

  public Stops(UpdateKeys keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  public void stop(Transaction t, Address address) {
    store.add(t, hash(address), clock.instant());
  }

  public void resume(Transaction t, Address address) {
    store.remove(t, hash(address));
  }

  public boolean isStopped(Transaction t, Address address) {
    return store.contains(t, hash(address));
  }

  /** Those of some addresses that want nothing. */
  public Set<Address> stopped(Transaction t, Collection<Address> addresses) {
    Map<String, Address> hashes = new HashMap<>();
    addresses.forEach(address -> hashes.put(hash(address), address));
    return store.contained(t, hashes.keySet()).stream()
        .flatMap(hash -> Stream.ofNullable(hashes.get(hash)))
        .collect(Collectors.toSet());
  }

  private String hash(Address address) {
    return keys.hash(address.channel(), "stop:" + address.chat());
  }
}
