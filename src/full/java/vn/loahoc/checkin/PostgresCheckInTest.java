package vn.loahoc.checkin;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresCheckInTest extends CheckInContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
