package vn.loahoc.delivery;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresDeferredTest extends DeferredContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
