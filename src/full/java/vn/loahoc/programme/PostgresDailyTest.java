package vn.loahoc.programme;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresDailyTest extends DailyContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
