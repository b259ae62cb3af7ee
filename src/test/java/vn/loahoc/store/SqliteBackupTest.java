package vn.loahoc.store;

class SqliteBackupTest extends BackupContract {

  @Override
  String freshUrl() {
    return "";
  }
}
