package vn.loahoc.reminder;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresReminderWaysTest extends ReminderWaysContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
