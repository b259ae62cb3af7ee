package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found out about a database without touching it. */
abstract class StoreCheckContract {

  private static final String SCRIPTS = "classpath:vn/loahoc/store/migration";
  private static final String NEWER = "classpath:vn/loahoc/store/newer";

  /** Where an empty database of this test lies; the same at every call. */
  abstract StoreLocation location();

  @Test
  void aDatabaseThatWasNeverOpenedIsAbsentAndStaysSo() {
    assertThat(StoreCheck.of(location())).isEqualTo(new StoreCheck.Absent());
    assertThat(StoreCheck.of(location())).isEqualTo(new StoreCheck.Absent());
  }

  @Test
  void aDatabaseInUseIsSound() {
    int newest = Migrations.newest();
    try (Database database = Database.open(location())) {
      database.write(t -> DatabaseContract.put(t, "a", "1"));
      assertThat(StoreCheck.of(location())).isEqualTo(new StoreCheck.Sound(newest, newest));
    }
  }

  @Test
  void anOlderDatabaseIsSoundAndNotBroughtUpToDate() {
    try (Sources sources = Sources.open(location(), 1)) {
      Migrations.to(1, sources);
    }
    StoreCheck found = new StoreCheck.Sound(1, Migrations.newest());
    assertThat(StoreCheck.of(location())).isEqualTo(found);
    assertThat(StoreCheck.of(location())).isEqualTo(found);
  }

  @Test
  void aNewerDatabaseCannotBeUsed() {
    try (Sources sources = Sources.open(location(), 1)) {
      Migrations.run(sources, location(), SCRIPTS, NEWER);
    }
    assertThat(StoreCheck.of(location()))
        .isEqualTo(new StoreCheck.Unusable("its tables are version 9001, of a newer Loa Học"));
  }
}
