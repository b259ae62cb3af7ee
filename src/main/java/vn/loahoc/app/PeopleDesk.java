package vn.loahoc.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.people.Custody;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Registry;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.store.Database;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.Transaction;

/**
 * People for a command that runs beside {@code serve} or without it: the same database, the same
 * keys, the clock of the data folder.
 */
public final class PeopleDesk implements AutoCloseable {

  /** A command asks nobody for consent. */
  private static final String NOBODY = "–";

  private final Database database;
  private final Registry registry;
  private final InstantSource clock;
  private final URI home;

  private PeopleDesk(Settings settings, ServeSettings serve, InstantSource system) {
    this.clock = ShiftedClock.existing(settings.data(), system);
    this.home =
        serve
            .web()
            .publicUrl()
            .orElseGet(() -> URI.create("http://localhost:" + serve.web().port()));
    this.database = Database.open(serve.store());
    this.registry =
        new Registry(
            database,
            key(settings.data()),
            new Custody(NOBODY),
            PersonalData.all(),
            ErasureFile.in(settings.data()));
  }

  /**
   * Opens it.
   *
   * @throws vn.loahoc.config.InvalidSetting if a setting cannot be used
   * @throws vn.loahoc.store.StoreException if the database cannot be opened
   */
  static PeopleDesk open(Settings settings, ServeSettings serve, InstantSource system) {
    return new PeopleDesk(settings, serve, system);
  }

  /** The key under which accounts are noted that were erased. */
  static PrivacyKey key(Path data) {
    return new PrivacyKey(KeyFile.of(keyFile(data)));
  }

  static Path keyFile(Path data) {
    return data.resolve("people.key");
  }

  public Registry registry() {
    return registry;
  }

  /** Where codes lead to. */
  public StaffLinks links(Optional<String> telegramBot) {
    return new StaffLinks(home, telegramBot);
  }

  public Instant now() {
    return clock.instant();
  }

  /** Does one unit of work on the database. */
  public <T> T write(Function<Transaction, T> unit) {
    return database.write(unit);
  }

  @Override
  public void close() {
    database.close();
  }
}
