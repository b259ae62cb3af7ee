package vn.loahoc.reminder;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresRemindersTest extends RemindersContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
