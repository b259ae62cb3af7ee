package vn.loahoc.questions;

import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresFaqAnswersTest extends FaqAnswersTest {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }
}
