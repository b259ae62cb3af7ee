package vn.loahoc.amendment;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresAmendmentsTest extends AmendmentsContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
