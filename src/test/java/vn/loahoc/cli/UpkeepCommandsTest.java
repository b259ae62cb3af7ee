package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;
import vn.loahoc.store.Database;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.Lease;
import vn.loahoc.store.StoreLocation;

/** The commands that keep an installation healthy, as they are typed. */
class UpkeepCommandsTest {

  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private LocalDateTime now = LocalDateTime.of(2024, 11, 2, 8, 0);
  private Path data;
  private StoreLocation location;

  @BeforeEach
  void prepare() throws IOException {
    data = folder.resolve("data");
    location = StoreLocation.of("", data);
    environment.put("LOAHOC_DATA", data.toString());
    environment.put("LOAHOC_CORPUS", Files.createDirectory(folder.resolve("corpus")).toString());
    environment.put("LOAHOC_PORT", "0");
  }

  @Test
  void backupPrintsTheFileThatRestoreTakes() {
    write("a");
    Path backup = data.resolve("backups").resolve("loahoc-2024-11-02T0800.db");

    assertThat(run("backup")).isEqualTo(new Run(0, backup + "\n", ""));
    write("b");
    Run restored = run("restore", backup.toString());

    assertThat(restored)
        .isEqualTo(
            new Run(
                0,
                "restored "
                    + backup
                    + "\nwhat was there before is kept in "
                    + data.resolve("backups").resolve("before-restore-2024-11-02T0800.db")
                    + "\nerased again: 0 people who had been erased since\n"
                    + "all sending is paused, answers too: start serve, look over what waits, then"
                    + " let it go on with /tieptuc\n",
                ""));
    assertThat(names()).containsExactly("a", "sending-paused");
  }

  @Test
  void withoutADatabaseThereIsNothingToBackUp() {
    assertThat(run("backup"))
        .isEqualTo(
            new Run(
                2, "", "loahoc: there is no database yet: " + data.resolve("loahoc.db") + "\n"));
  }

  @Test
  void restoreRefusesInOneLineWhileServeRuns() {
    write("a");
    String backup = run("backup").out().strip();
    try (Lease serving = Lease.take(data, location).orElseThrow()) {
      assertThat(run("restore", backup))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "loahoc: a program serves from the data folder "
                      + data
                      + ": stop serve, then try again\n"));
      assertThat(serving.renew()).isTrue();
    }
  }

  @Test
  void restoreRefusesWhatIsNoBackupInOneLine() throws IOException {
    Path text = Files.writeString(folder.resolve("text.db"), "text");
    for (Path file : List.of(text, folder, folder.resolve("nowhere.db"))) {
      Run run = run("restore", file.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("loahoc: " + file + " cannot be restored: ");
      assertThat(run.err().lines()).hasSize(1);
    }
  }

  @Test
  void restoreRefusesToBringBackTheErasedForLackOfTheKey() {
    write("a");
    String backup = run("backup").out().strip();
    ErasureFile.in(data).append(new Erased("hash", Instant.EPOCH));
    data.resolve("people.key").toFile().delete();

    Run run = run("restore", backup);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("people.key is missing").hasLineCount(1);
  }

  @Test
  void doctorFindsAFreshInstallationWell() {
    Run run = run("doctor");

    assertThat(run.out().lines().map(line -> line.split(" +")[0] + " " + line.split(" +")[1]))
        .containsExactly(
            "ok settings",
            "ok corpus",
            "ok store",
            "ok backups",
            "ok index",
            "ok disk",
            "ok clock",
            "ok page",
            "ok telegram");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(data).doesNotExist();
  }

  @Test
  void doctorFindsAnInstallationThatServesWell() {
    write("a");
    run("backup");
    try (Lease serving = Lease.take(data, location).orElseThrow()) {
      Run run = run("doctor");
      assertThat(run.out())
          .contains("whole; tables of version ")
          .contains("1, the newest loahoc-2024-11-02T0800.db")
          .contains("a program serves from this data folder now");
      assertThat(run.code()).isZero();
      assertThat(serving.renew()).isTrue();
    }
  }

  @Test
  void doctorSaysWhatIsWrongAndHowToMendIt() throws IOException {
    write("a");
    run("backup");
    Files.writeString(data.resolve("loahoc.db"), "no database any more");
    now = LocalDateTime.of(2124, 11, 2, 8, 0);
    environment.put("LOAHOC_CORPUS", folder.resolve("nowhere").toString());

    Run run = run("doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("wrong corpus    there is no folder ")
        .contains("wrong store     the database cannot be used: ")
        .contains("wrong backups   the newest backup is of 2024-11-02T08:00; mend: ")
        .contains("wrong clock     the clock says 2124-11-02T08:00; mend: set the clock")
        .contains("ok    disk ");
    assertThat(run.out().lines().filter(l -> l.startsWith("wrong")))
        .allMatch(l -> l.contains("; mend: "));
  }

  @Test
  void doctorFindsTheClockOfATrialWell() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("clock"), "PT-17520H");

    assertThat(run("doctor").out())
        .contains("ok    clock     2022-11-03T08:00 in this folder, which began with --as-of");
  }

  @Test
  void doctorTellsASettingThatIsWrongAndLooksAtTheRest() {
    environment.put("LOAHOC_PORT", "eighty");

    Run run = run("doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("wrong settings  LOAHOC_PORT must be a number from 0 to 65535; mend: ")
        .contains("ok    disk ");
  }

  @Test
  void doctorTellsABotThatDoesNotAnswerWithoutItsToken() {
    environment.put("LOAHOC_TELEGRAM_TOKEN", "123456:a-token-that-is-secret-and-long");
    environment.put("LOAHOC_TELEGRAM_URL", "http://127.0.0.1:1");

    Run run = run("doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("wrong telegram  no answer for this bot from 127.0.0.1; mend: ")
        .doesNotContain("secret");
    assertThat(run.err()).doesNotContain("secret");
  }

  private void write(String name) {
    try (Database database = Database.open(location)) {
      database.write(
          t ->
              t.update("insert into switches (name, value, changed_at) values (:name, '', 0)")
                  .bind("name", name)
                  .execute());
    }
  }

  private List<String> names() {
    try (Database database = Database.open(location)) {
      return database.read(
          t -> t.query("select name from switches order by name").mapTo(String.class).list());
    }
  }

  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err));
    Program program = new Program(Settings.of(environment, folder), LocalClock.at(now));
    int code = Main.run(program, streams, arguments);
    return new Run(code, unix(out), unix(err));
  }

  private static String unix(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
