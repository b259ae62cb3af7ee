package vn.loahoc.store;

class PostgresKillTest extends KillContract {

  @Override
  String url() {
    return Postgres.freshUrl();
  }
}
