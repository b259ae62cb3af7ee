package vn.loahoc.jobs;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresJobRunnerTest extends JobRunnerContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
