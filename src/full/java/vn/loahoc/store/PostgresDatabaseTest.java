package vn.loahoc.store;

class PostgresDatabaseTest extends DatabaseContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
