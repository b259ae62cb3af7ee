package vn.loahoc.conversation;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresSessionStoreTest extends SessionStoreTest {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
