package vn.loahoc.participation;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresLedgerTest extends LedgerContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
