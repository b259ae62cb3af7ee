package vn.loahoc.attendance;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresRegistrationsTest extends RegistrationsContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
