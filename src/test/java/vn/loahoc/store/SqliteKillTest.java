package vn.loahoc.store;

class SqliteKillTest extends KillContract {

  @Override
  String url() {
    return "";
  }
}
