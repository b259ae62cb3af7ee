package vn.loahoc.participation;

import java.nio.file.Path;
import vn.loahoc.store.Postgres;
import vn.loahoc.store.StoreLocation;

class PostgresSummingTest extends SummingContract {

  private String url = "";

  @Override
  StoreLocation fresh() {
    url = Postgres.freshUrl();
    return StoreLocation.of(url, Path.of(""));
  }

  @Override
  String url() {
    return url;
  }
}
