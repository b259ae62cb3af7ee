package vn.loahoc.challenge;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresDeedBookTest extends DeedBookContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
