package vn.loahoc.store;

class PostgresBackupTest extends BackupContract {

  @Override
  String freshUrl() {
    return Postgres.freshUrl();
  }
}
