package vn.loahoc.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.message.Blob;
import vn.loahoc.participation.Scope;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.publishing.Documents;
import vn.loahoc.report.Report;
import vn.loahoc.report.ReportWriter;
import vn.loahoc.report.Reports;
import vn.loahoc.report.Week;
import vn.loahoc.store.Database;

/**
 * Reports for a command that runs beside {@code serve} or without it: the same database, the same
 * documents, the clock of the data folder.
 */
public final class ReportDesk implements AutoCloseable {

  private final Database database;
  private final Documents documents;
  private final ReportedWeeks weeks;
  private final LocalDate today;
  private final Map<String, ReportWriter> writers = Reporting.writers();

  private ReportDesk(Database database, Documents documents, LocalDate today) {
    this.database = database;
    this.documents = documents;
    this.weeks = new ReportedWeeks(() -> documents);
    this.today = today;
  }

  /**
   * Opens it.
   *
   * @param corpus folder of the documents
   * @throws vn.loahoc.config.InvalidSetting if a setting cannot be used
   * @throws vn.loahoc.store.StoreException if the database cannot be opened
   */
  static ReportDesk open(Settings settings, Path corpus, InstantSource system) {
    ServeSettings serve =
        ServeSettings.of(settings.environment(), settings.data(), settings.file());
    CorpusSource source = new CorpusSource(corpus, true, settings.data().resolve("index"));
    Corpus read = source.read();
    Gazetteer wards = source.wards(read);
    LocalDate today =
        LocalClock.local(ShiftedClock.existing(settings.data(), system)).toLocalDate();
    return new ReportDesk(Database.open(serve.store()), new Documents(read, wards), today);
  }

  /** The local date in {@code Asia/Ho_Chi_Minh}. */
  public LocalDate today() {
    return today;
  }

  /** The campaign of a folder of the corpus; without a name the one that is on or nearest. */
  public Optional<Week> week(Optional<String> folder) {
    return folder.isEmpty() ? weeks.at(today) : weeks.named(folder.get(), today);
  }

  /** A ward by the name it has today. */
  public Optional<String> ward(String name) {
    return weeks.ward("phường " + name, today).or(() -> weeks.ward(name, today));
  }

  /** What wards there are. */
  public List<String> wards() {
    return documents.gazetteer().wards(today).stream().map(Ward::name).toList();
  }

  /** The endings of the files that can be written. */
  public List<String> formats() {
    return writers.keySet().stream().sorted().toList();
  }

  /**
   * Writes a report.
   *
   * @param open whether anybody may see it: then small figures are not told
   */
  public Blob write(Week week, Scope scope, boolean open, String format) {
    Reports reports = new Reports();
    Report report =
        database.read(
            t ->
                open
                    ? reports.open(t, scope, week.background())
                    : reports.of(t, scope, week.background()));
    ReportWriter writer = writers.get(format);
    if (writer == null) {
      throw new IllegalArgumentException("no format of reports: " + format);
    }
    return writer.write(report);
  }

  @Override
  public void close() {
    database.close();
  }
}
