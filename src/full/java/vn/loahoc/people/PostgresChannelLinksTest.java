package vn.loahoc.people;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresChannelLinksTest extends ChannelLinksContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
