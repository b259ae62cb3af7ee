package vn.loahoc.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class OwnSumTest {

  @TempDir private Path folder;

  @Test
  void whatWasOnlyToldIsNoCheckIn() {
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      List<String> said =
          database.write(
              t -> {
                t.update("insert into people (id, created_at) values ('p', 0)").execute();
                String lan = new Pseudonyms().of(t, "p", "c", Instant.EPOCH);
                for (Origin origin : List.of(Origin.CODE, Origin.SELF_REPORTED, Origin.PAPER)) {
                  LedgerEntry.What what =
                      new LedgerEntry.What(
                          Kind.CHECK_IN, origin, "c", Optional.of("o-" + origin.key()));
                  LedgerEntry.Who who =
                      new LedgerEntry.Who(Optional.of(lan), 1, Optional.empty(), Optional.empty());
                  LedgerEntry entry = LedgerEntry.of(what, who, LocalDate.of(2024, 10, 1));
                  new Ledger().record(t, entry, Instant.EPOCH);
                }
                return new OwnSum().of(t, "p", "c");
              });
      assertThat(said).containsExactly("2 lần điểm danh", "1 lần báo là đã dự");
    }
  }
}
