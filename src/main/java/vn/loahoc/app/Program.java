package vn.loahoc.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.publishing.Publication;
import vn.loahoc.publishing.PublishedTimetables;
import vn.loahoc.store.Database;
import vn.loahoc.store.DiskSpace;
import vn.loahoc.store.Restoring;

/** What the commands are wired with: where things lie, what time it is, how documents are read. */
public final class Program {

  private final Settings settings;
  private final LocalClock clock;
  private final LongSupplier ticker;

  /** A program on the ticker of the machine. */
  public Program(Settings settings, LocalClock clock) {
    this(settings, clock, System::nanoTime);
  }

  /**
   * @param ticker nanoseconds that only go forward, for durations
   */
  Program(Settings settings, LocalClock clock, LongSupplier ticker) {
    this.settings = settings;
    this.clock = clock;
    this.ticker = ticker;
  }

  public Settings settings() {
    return settings;
  }

  public LocalClock clock() {
    return clock;
  }

  /** Reads the documents of a folder, with or without the corrections of its campaigns. */
  public Corpus corpus(Path folder, boolean corrections) {
    return source(folder, corrections).read();
  }

  /** Makes the documents of a folder ready to be asked. */
  public Understanding understanding(Path folder, boolean corrections) {
    CorpusSource source = source(folder, corrections);
    return source.prepare(source.read());
  }

  /**
   * The same for a program that runs on: it notices when the documents change.
   *
   * @param notice is told, once, why changed documents are not used
   */
  public LiveUnderstanding live(Path folder, Consumer<String> notice) {
    return LiveUnderstanding.open(source(folder, true), ticker, notice);
  }

  /**
   * Starts everything that {@code serve} runs.
   *
   * @param asOf what counts as now when the data folder is first used
   * @param demo whether made-up classes are shown also beside a public channel
   * @throws vn.loahoc.config.InvalidSetting if a setting cannot be used
   */
  public Server serve(Path corpus, Optional<LocalDateTime> asOf, boolean demo) {
    return Server.start(
        new Server.Setup(
            corpus,
            settings.data(),
            ServeSettings.of(settings.environment(), settings.data(), settings.file()),
            asOf,
            InstantSource.system(),
            ticker,
            Milestones.unwatched(),
            demo));
  }

  /**
   * Opens what is known of people, also while {@code serve} runs.
   *
   * @throws vn.loahoc.config.InvalidSetting if a setting cannot be used
   */
  public PeopleDesk people() {
    return PeopleDesk.open(
        settings,
        ServeSettings.of(settings.environment(), settings.data(), settings.file()),
        InstantSource.system());
  }

  /**
   * Opens what is known of participation, also while {@code serve} runs.
   *
   * @throws vn.loahoc.config.InvalidSetting if a setting cannot be used
   */
  public ReportDesk reports(Path corpus) {
    return ReportDesk.open(settings, corpus, clock.source());
  }

  /**
   * Hands out the timetables that staff published for a campaign and that are in force, each above
   * those before it; also while {@code serve} runs.
   *
   * @return what was handed out
   * @throws vn.loahoc.config.InvalidSetting if a setting cannot be used
   */
  public List<Publication> exportTimetables(
      String campaign, BiConsumer<Publication, byte[]> taker) {
    ServeSettings serve =
        ServeSettings.of(settings.environment(), settings.data(), settings.file());
    try (Database database = Database.open(serve.store())) {
      return new PublishedTimetables(database, CorpusSource.timetables()).export(campaign, taker);
    }
  }

  /** Backs up the database; returns the file. */
  public Path backup() {
    return upkeep().backup().make();
  }

  /** Puts a backup in the place of the database. */
  public Restoring.Result restore(Path backup) {
    return upkeep().restoring().restore(backup);
  }

  private Upkeep upkeep() {
    return new Upkeep(
        ServeSettings.of(settings.environment(), settings.data(), settings.file()).store(),
        settings.data(),
        folderClock().source(),
        ticker);
  }

  /** Looks the installation over. */
  public Doctor doctor() {
    return new Doctor(
        settings,
        folderClock(),
        DiskSpace.of(Doctor.nearest(settings.data())),
        List.of(new Check("telegram", () -> Channels.look(settings))));
  }

  private LocalClock folderClock() {
    return new LocalClock(ShiftedClock.existing(settings.data(), clock.source()));
  }

  private CorpusSource source(Path folder, boolean corrections) {
    return new CorpusSource(folder, corrections, settings.data().resolve("index"));
  }
}
