package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresDatabaseTest extends DatabaseContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }

  /** Those that write: the writer's and those of the jobs. */
  private static final int CONNECTIONS = 5;

  @Test
  void aServerThatWasAwayIsFoundAgain() {
    try (Database database = Database.open(location)) {
      for (int i = 0; i < 3; i++) {
        String name = "n" + i;
        database.write(t -> put(t, name, "x"));
        Postgres.cutConnections();
        assertThat(refusals(database, name + "'")).isLessThan(CONNECTIONS);
      }
      assertThat(
              database.<Long>read(
                  t -> t.query("select count(*) from switches").mapTo(Long.class).one()))
          .isEqualTo(6);
    }
  }

  /** Each connection of the pool may be found dead once, if it was in use a moment before. */
  private static int refusals(Database database, String name) {
    int refusals = 0;
    while (refusals < CONNECTIONS) {
      try {
        database.write(t -> put(t, name, "x"));
        return refusals;
      } catch (StoreException lost) {
        refusals++;
      }
    }
    return refusals;
  }
}
