package vn.loahoc.calendar;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresAlmanacTest extends AlmanacTest {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
