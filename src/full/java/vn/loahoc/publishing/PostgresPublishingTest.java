package vn.loahoc.publishing;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresPublishingTest extends PublishingContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
