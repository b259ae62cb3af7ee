package vn.loahoc.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.cli.TypedReport;
import vn.loahoc.participation.Counting;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Scope;
import vn.loahoc.report.Background;
import vn.loahoc.report.EveryFormat;
import vn.loahoc.report.Report;
import vn.loahoc.report.Reports;
import vn.loahoc.store.Database;

/**
 * Holds every figure of a simulated campaign, in every format and from the command line, against
 * those of a program that knows nothing of ours.
 */
final class Recounted {

  private final Database database;
  private final Path data;

  /**
   * @param data the folder in which the database is
   */
  Recounted(Database database, Path data) {
    this.database = database;
    this.data = data;
  }

  /** What does not agree; empty if all is well. */
  List<String> wrong() {
    try {
      LocalDate first = Simulation.START.toLocalDate();
      LocalDate last = Simulation.END.toLocalDate();
      List<String> wrong = new ArrayList<>();
      wrong.addAll(zeros(scope(first, last, Optional.empty())));
      wrong.addAll(ours(scope(first, last, Optional.empty())));
      wrong.addAll(ours(scope(Town.FIRST.plusDays(1), Town.FIRST.plusDays(1), Optional.empty())));
      wrong.addAll(ours(scope(Town.FIRST, Town.LAST, Optional.of("Bến Cũ"))));
      wrong.addAll(typed(scope(Town.FIRST, Town.LAST, Optional.empty())));
      return wrong.stream().limit(30).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A campaign in which something never happens would show nothing. */
  private List<String> zeros(Scope scope) {
    Figures figures = database.read(t -> new Counting().count(t, scope));
    return Stream.of(Figure.values())
        .filter(figure -> figures.total().of(figure) == 0)
        .map(figure -> "there is nothing of " + figure)
        .toList();
  }

  private static Scope scope(LocalDate first, LocalDate last, Optional<String> ward) {
    return new Scope(Town.season().campaign(), first, last, ward, Map.of());
  }

  private List<String> ours(Scope scope) {
    Report report = report(scope);
    return EveryFormat.wrong(report, url(), scope, EveryFormat.files(report));
  }

  private List<String> typed(Scope scope) throws IOException {
    Path corpus =
        TypedReport.corpus(data.resolve("corpus"), scope.campaign(), Town.season().title());
    TypedReport command = new TypedReport(data, corpus, Simulation.END);
    Map<String, byte[]> files =
        command.files(
            Files.createDirectories(data.resolve("reports")),
            List.of("--from", scope.first().toString(), "--to", scope.last().toString()));
    return EveryFormat.wrong(report(scope), url(), scope, files);
  }

  private Report report(Scope scope) {
    return database.read(t -> new Reports().of(t, scope, Background.of(Town.season().title())));
  }

  private String url() {
    return "jdbc:sqlite:" + data.resolve("loahoc.db");
  }
}
