package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.participation.RandomLedger;
import vn.loahoc.participation.Scope;
import vn.loahoc.report.Background;
import vn.loahoc.report.EveryFormat;
import vn.loahoc.report.Report;
import vn.loahoc.report.Reports;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** The command {@code report} as it is typed. */
class ReportCommandTest {

  private static final String TITLE = "Tuần lễ thử";
  private static final LocalDateTime NOW = RandomLedger.FIRST.plusDays(7).atTime(8, 0);
  private static final String WARDS =
      """
      ward,former names,district,city,valid from,valid to,merged into
      Bến Mới,,Quận Mẫu,Thành phố Mẫu,2020-01-01,,
      Bến Cũ,,Quận Mẫu,Thành phố Mẫu,2000-01-01,2019-12-31,Bến Mới
      """;

  @TempDir private Path folder;
  private TypedReport command;

  @BeforeEach
  void install() throws IOException {
    Path corpus = TypedReport.corpus(folder.resolve("corpus"), RandomLedger.CAMPAIGN, TITLE);
    Files.writeString(corpus.resolve("wards.csv"), WARDS);
    command = new TypedReport(folder.resolve("data"), corpus, NOW);
    try (Database database = Database.open(location())) {
      new RandomLedger(5).fill(database, 600);
    }
  }

  private StoreLocation location() {
    return StoreLocation.of("", folder.resolve("data"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bến Mới", "bến cũ"})
  void allFourFormatsSayWhatIsInTheRows(String ward) throws IOException {
    Scope scope =
        new Scope(
            RandomLedger.CAMPAIGN,
            RandomLedger.FIRST,
            RandomLedger.FIRST.plusDays(4),
            ward.isEmpty() ? Optional.empty() : Optional.of("Bến Mới"),
            Map.of("Bến Cũ", "Bến Mới"));
    List<String> arguments =
        new ArrayList<>(List.of("--from", scope.first() + "", "--to", scope.last() + ""));
    if (!ward.isEmpty()) {
      arguments.addAll(List.of("--ward", ward));
    }
    Map<String, byte[]> files = command.files(folder, arguments);
    try (Database database = Database.open(location())) {
      Report report = database.read(t -> new Reports().of(t, scope, Background.of(TITLE)));
      assertThat(
              EveryFormat.wrong(
                  report, "jdbc:sqlite:" + folder.resolve("data/loahoc.db"), scope, files))
          .isEmpty();
    }
  }

  @Test
  void withoutAFileItIsPrintedAndAFileSaysTheSame() throws IOException {
    TypedReport.Typed typed = command.run();
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).contains(TITLE, "TÓM TẮT", "Bến Mới");
    Path file = folder.resolve("báo cáo.txt");
    assertThat(command.run("-o", file.toString()))
        .isEqualTo(new TypedReport.Typed(0, "Đã ghi " + file + ".\n", ""));
    assertThat(Files.readString(file)).isEqualTo(typed.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--format pdf                      | 'pdf' is no format: use csv, png, txt, xlsx",
        "--format csv                      | a report in this format is a file: name it with -o",
        "--campaign 1999-mau               | the corpus has no such campaign",
        "--ward Sao_Hoa                    | 'Sao_Hoa' is none of the wards: Bến Mới",
        "--from 2024-10-05 --to 2024-10-04 |"
            + " the last day, 2024-10-04, comes before the first, 2024-10-05",
        "--from hôm_qua                    | ",
        "--to 2024-02-30                   | ",
        "--quý 3                           | ",
        "thừa                              | ",
        "-o there.txt                      | there.txt is there already: name another file",
        "-o no/such/folder/a.txt           | ",
      })
  void whatCannotBeDoneIsSaidInOneEnglishLine(String typed, @Nullable String said)
      throws IOException {
    Files.writeString(folder.resolve("there.txt"), "cũ");
    String[] arguments = typed.strip().split(" ");
    if (arguments[0].equals("-o")) {
      arguments[1] = folder.resolve(arguments[1]).toString();
    }
    TypedReport.Typed result = command.run(arguments);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).matches("loahoc: [^\n]+\n");
    if (said != null) {
      assertThat(result.err().replace(folder + "/", "")).isEqualTo("loahoc: " + said + "\n");
    }
    assertThat(Files.readString(folder.resolve("there.txt"))).isEqualTo("cũ");
  }
}
