package vn.loahoc.photo;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresPhotoLifeTest extends PhotoLifeContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
