package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresDatabaseTest extends DatabaseContract {

  private final StoreLocation location = Postgres.fresh();

  @Override
  StoreLocation location() {
    return location;
  }

  @Test
  void aServerThatWasAwayIsFoundAgain() {
    try (Database database = Database.open(location)) {
      for (int i = 0; i < 3; i++) {
        String name = "n" + i;
        database.write(t -> put(t, name, "x"));
        Postgres.cutConnections();
        boolean refused = false;
        try {
          database.write(t -> put(t, name + "'", "x"));
        } catch (StoreException lost) {
          refused = true; // the writer held its connection a moment ago
        }
        int again = refused ? database.write(t -> put(t, name + "'", "x")) : 1;
        assertThat(again).isOne();
      }
      assertThat(
              database.<Long>read(
                  t -> t.query("select count(*) from switches").mapTo(Long.class).one()))
          .isEqualTo(6);
    }
  }
}
