package vn.loahoc.store;

class PostgresRestoringTest extends RestoringContract {

  @Override
  String freshUrl() {
    return Postgres.freshUrl();
  }
}
