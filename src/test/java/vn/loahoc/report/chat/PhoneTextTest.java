package vn.loahoc.report.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Scope;
import vn.loahoc.report.Background;
import vn.loahoc.report.Report;
import vn.loahoc.report.Reports;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** What is asked for is what is told and listed, with how it is made. */
class PhoneTextTest {

  private static final String CAMPAIGN = "tuan-le";
  private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);

  @TempDir private Path folder;
  private Database database;
  private int entries;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void came(Kind kind, Origin origin, String ward, Optional<String> person, LocalDate day) {
    LedgerEntry.What what =
        new LedgerEntry.What(kind, origin, CAMPAIGN, Optional.of("o" + entries++));
    LedgerEntry.Who who =
        new LedgerEntry.Who(person, 10, Optional.of(ward), Optional.of("telegram"));
    LedgerEntry entry =
        person.isPresent()
            ? LedgerEntry.of(what, who, day)
            : LedgerEntry.ofNobody(what, who, day, "anybody");
    database.write(t -> new Ledger().record(t, entry, Instant.EPOCH));
  }

  private String says(Asking asked, int days, Optional<String> ward) {
    Scope scope = new Scope(CAMPAIGN, FIRST, FIRST.plusDays(days - 1), ward, Map.of());
    Report report = database.read(t -> new Reports().of(t, scope, Background.of("Tuần lễ thử")));
    return new PhoneText(report).text(asked).text();
  }

  private void readAndCame() {
    came(Kind.CHALLENGE_DONE, Origin.SELF_REPORTED, "Tân Mẫu", Optional.of("p1"), FIRST);
    came(Kind.CHALLENGE_DONE, Origin.SELF_REPORTED, "Tân Mẫu", Optional.of("p1"), FIRST);
    came(Kind.CHALLENGE_DONE, Origin.SELF_REPORTED, "Bến Mới", Optional.of("p2"), FIRST);
    came(Kind.RECORDING, Origin.SELF_REPORTED, "Bến Xưa", Optional.empty(), FIRST);
    for (int i = 0; i < 4; i++) {
      came(Kind.CHECK_IN, Origin.CODE, "Bến Mới", Optional.of("c" + i), FIRST);
    }
    came(Kind.CHECK_IN, Origin.SELF_REPORTED, "Tân Mẫu", Optional.empty(), FIRST);
  }

  @Test
  void readersAreListedWithTheirReadingsAndNothingElse() {
    readAndCame();
    assertThat(says(Asking.READERS, 1, Optional.empty()))
        .contains(
            "Đọc sách: ít nhất 2 người, 40 lượt thử thách xong và bản ghi.",
            "Theo phường:\n1. Tân Mẫu: 1 người, 20 lượt\n2. Bến Mới: 1 người, 10 lượt",
            "\n3. Bến Xưa: 10 lượt\n",
            "\nNgười đọc sách: ",
            "\nThử thách xong: ",
            "\nBản ghi: ")
        .doesNotContain("Người: ", "Lượt tham gia: ");
  }

  @Test
  void checkInsAreListedByThemselves() {
    readAndCame();
    assertThat(says(Asking.CHECK_INS, 1, Optional.empty()))
        .contains("Điểm danh: 40.", "Theo phường:\n1. Bến Mới: 40\n", "\nĐiểm danh: ")
        .doesNotContain("Tân Mẫu", "Bến Xưa");
  }

  @Test
  void ofManyDaysTheNewestAreListed() {
    for (int day = 0; day < 11; day++) {
      came(Kind.HEAD_COUNT, Origin.PAPER, "Tân Mẫu", Optional.empty(), FIRST.plusDays(day));
    }
    assertThat(says(Asking.SUMMARY, 20, Optional.of("Tân Mẫu")))
        .contains("Theo ngày:\n04/10/2024: 10 lượt\n", "11/10/2024: 10 lượt\n… và 3 ngày trước đó")
        .doesNotContain("03/10/2024");
  }

  @Test
  void headsThatAreNobodysAreNotSaidToBeNoPersons() {
    came(Kind.HEAD_COUNT, Origin.PAPER, "Tân Mẫu", Optional.empty(), FIRST);
    assertThat(says(Asking.SUMMARY, 1, Optional.empty()))
        .contains("\n10 lượt tham gia.\n")
        .doesNotContain("0 người");
  }

  @ParameterizedTest
  @EnumSource(Asking.class)
  void nothingIsSaidTwiceWhereNothingWas(Asking asked) {
    String said = says(asked, 1, Optional.empty());
    assertThat(said.split("Chưa có lượt tham gia nào được ghi", -1)).hasSizeLessThanOrEqualTo(2);
    assertThat(said).doesNotContain("ít nhất 0", "0 người").contains(".");
  }
}
