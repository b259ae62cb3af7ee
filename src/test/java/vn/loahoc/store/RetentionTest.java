package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

  private static final Instant NOW = Instant.parse("2024-11-02T01:00:00Z");

  @TempDir private Path folder;

  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyRuleIsAppliedUntilNothingIsLeftAndTheCountsAreKept() {
    for (int i = 0; i < 7; i++) {
      String name = "old" + i;
      database.write(t -> Switches.set(t, name, "", NOW.minus(Duration.ofDays(31))));
    }
    database.write(t -> Switches.set(t, "young", "", NOW));

    new Retention(
            database,
            () -> NOW,
            List.of(
                new RetentionRule("threes", "old ones", RetentionTest::deleteThree),
                new RetentionRule("nothing", "none", (t, now) -> 0)))
        .run();

    assertThat(names()).containsExactly(Retention.SWITCH, "young");
    assertThat(result()).isEqualTo("threes 7, nothing 0");
  }

  @Test
  void aRuleThatFailsIsToldAndKeepsNoOtherFromItsWork() {
    database.write(t -> Switches.set(t, "old", "", NOW.minus(Duration.ofDays(31))));
    Retention retention =
        new Retention(
            database,
            () -> NOW,
            List.of(
                new RetentionRule(
                    "broken", "fails", (t, now) -> t.update("delete from nowhere").execute()),
                new RetentionRule("threes", "old ones", RetentionTest::deleteThree)));

    assertThatThrownBy(retention::run)
        .isInstanceOf(StoreException.class)
        .hasMessage("these were not deleted in time: broken");

    assertThat(names()).containsExactly(Retention.SWITCH);
    assertThat(result()).isEqualTo("threes 1; failed: broken");
  }

  private static int deleteThree(Transaction t, Instant now) {
    return t.update(
            """
            delete from switches where name in (
              select name from switches where changed_at < :before limit 3)
            """)
        .bind("before", now.minus(Duration.ofDays(30)).toEpochMilli())
        .execute();
  }

  private List<String> names() {
    return database.read(
        t -> t.query("select name from switches order by name").mapTo(String.class).list());
  }

  private String result() {
    return database.read(
        t ->
            t.query("select value from switches where name = 'retention'")
                .mapTo(String.class)
                .one());
  }
}
