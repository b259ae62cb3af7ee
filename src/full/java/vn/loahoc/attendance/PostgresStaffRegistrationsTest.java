package vn.loahoc.attendance;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresStaffRegistrationsTest extends StaffRegistrationsContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
