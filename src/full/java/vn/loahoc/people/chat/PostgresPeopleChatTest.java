package vn.loahoc.people.chat;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresPeopleChatTest extends PeopleChatTest {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
