package vn.loahoc.channel.web;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresWebMailboxTest extends WebMailboxTest {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
