package vn.loahoc.app;

import vn.loahoc.store.Postgres;

class PostgresServerTest extends ServerTest {

  private final String url = Postgres.freshUrl();

  @Override
  String store() {
    return url;
  }
}
