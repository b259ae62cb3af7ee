package vn.loahoc.store;

class SqliteLeaseTest extends LeaseContract {

  @Override
  String freshUrl() {
    return "";
  }
}
