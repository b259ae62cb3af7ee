package vn.loahoc.store;

class PostgresRestoringKillTest extends RestoringKillContract {

  @Override
  String freshUrl() {
    return Postgres.freshUrl();
  }
}
