package vn.loahoc.store;

class PostgresMigrationsTest extends MigrationsContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
