package vn.loahoc.store;

class SqliteRestoringKillTest extends RestoringKillContract {

  @Override
  String freshUrl() {
    return "";
  }
}
