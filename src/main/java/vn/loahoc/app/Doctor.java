package vn.loahoc.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.app.Check.Verdict;
import vn.loahoc.app.Check.Verdict.Fine;
import vn.loahoc.app.Check.Verdict.Wrong;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.store.Backup;
import vn.loahoc.store.DiskSpace;
import vn.loahoc.store.Lease;
import vn.loahoc.store.StoreCheck;

/** Looks an installation over: what is there, what is wrong, how to mend it. */
public final class Doctor {

  private static final Pattern BACKUP =
      Pattern.compile("loahoc-(\\d{4}-\\d{2}-\\d{2}T\\d{2})(\\d{2})\\.db");

  /** Serve makes one every night. */
  private static final Duration OLDEST_BACKUP = Duration.ofHours(49);

  private final Settings settings;
  private final LocalClock clock;
  private final LongSupplier usable;
  private final List<Check> channels;

  /**
   * @param usable bytes that may still be written to the data folder
   * @param channels what is to be looked at of the platforms
   */
  Doctor(Settings settings, LocalClock clock, LongSupplier usable, List<Check> channels) {
    this.settings = settings;
    this.clock = clock;
    this.usable = usable;
    this.channels = List.copyOf(channels);
  }

  /** What there is to look at, in this order; each may take some seconds. */
  public List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("settings", this::settings));
    checks.add(new Check("corpus", this::corpus));
    checks.add(new Check("store", this::store));
    checks.add(new Check("backups", this::backups));
    checks.add(new Check("index", () -> writable(settings.data().resolve("index"))));
    checks.add(new Check("disk", this::disk));
    checks.add(new Check("clock", this::clock));
    checks.add(new Check("page", this::page));
    checks.addAll(channels);
    return checks;
  }

  private Verdict settings() {
    serving();
    return new Fine(
        Files.exists(settings.file())
            ? settings.file() + " is understood"
            : "none set in " + settings.file() + ", the usual ones hold");
  }

  private ServeSettings serving() {
    return ServeSettings.of(settings.environment(), settings.data(), settings.file());
  }

  private Verdict corpus() {
    return Files.isDirectory(settings.corpus())
        ? new Fine(settings.corpus() + " is there; what it says: corpus check")
        : new Wrong(
            "there is no folder " + settings.corpus(),
            "put the documents there, or name their folder with LOAHOC_CORPUS");
  }

  private Verdict store() {
    return switch (StoreCheck.of(serving().store())) {
      case StoreCheck.Absent absent -> new Fine("no database yet; the first serve makes it");
      case StoreCheck.Sound sound when sound.version() < sound.newest() ->
          new Fine(
              "whole; tables of version %d, brought to %d by the next serve"
                  .formatted(sound.version(), sound.newest()));
      case StoreCheck.Sound sound -> new Fine("whole; tables of version " + sound.version());
      case StoreCheck.Unusable unusable ->
          new Wrong(
              "the database cannot be used: " + unusable.why(),
              "look whether server and settings are right, else bring back a backup: restore FILE");
    };
  }

  private Verdict backups() {
    Path folder = Backup.folder(settings.data());
    List<Path> kept = Backup.kept(settings.data());
    if (kept.isEmpty()) {
      return new Fine("none yet in " + folder + "; serve makes one every night");
    }
    Matcher newest = BACKUP.matcher(kept.getLast().getFileName().toString());
    if (newest.matches()) {
      LocalDateTime made = LocalDateTime.parse(newest.group(1) + ":" + newest.group(2));
      if (Duration.between(made, clock.now()).compareTo(OLDEST_BACKUP) > 0) {
        return new Wrong(
            "the newest backup is of " + made,
            "look into the log of serve, which makes one every night; meanwhile: backup");
      }
    }
    return new Fine(kept.size() + ", the newest " + kept.getLast().getFileName());
  }

  /** The folder itself, or the one in which it would be made. */
  static Path nearest(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      there = Objects.requireNonNull(there.getParent(), "the root is always there");
    }
    return there;
  }

  private static Verdict writable(Path folder) {
    Path there = nearest(folder);
    if (!Files.isDirectory(there) || !Files.isWritable(there)) {
      return new Wrong(
          there + " cannot be written", "give it to the user that runs loahoc, or set LOAHOC_DATA");
    }
    return new Fine(
        there.equals(folder.toAbsolutePath())
            ? folder + " can be written"
            : folder + " will be made");
  }

  private Verdict disk() {
    long bytes = usable.getAsLong();
    String free = String.format(Locale.ROOT, "%,d MB free", bytes / 1_000_000);
    return bytes < DiskSpace.LEAST
        ? new Wrong(
            free,
            "make room until %d MB are free: below that nothing that people write is taken"
                .formatted(DiskSpace.LEAST / 1_000_000))
        : new Fine(free);
  }

  private Verdict clock() {
    LocalDateTime now = clock.now();
    ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
    if (!zone.getRules().getOffset(now).equals(ZoneOffset.ofHours(7))) {
      return new Wrong(
          "the zone data of Java do not know Asia/Ho_Chi_Minh as UTC+7", "update the JDK");
    }
    if (ShiftedClock.isShifted(settings.data())) {
      return new Fine(now + " in this folder, which began with --as-of: a trial");
    }
    if (now.getYear() < 2024 || now.getYear() > 2099) {
      return new Wrong("the clock says " + now, "set the clock of the machine (timedatectl)");
    }
    return new Fine(now + " in Vietnam");
  }

  private Verdict page() {
    int port = serving().web().port();
    if (Files.exists(settings.data())) {
      Optional<Lease> lease = Lease.take(settings.data(), serving().store());
      if (lease.isEmpty()) {
        return new Fine("a program serves from this data folder now");
      }
      lease.get().close();
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"))) {
      return new Fine("port " + (port == 0 ? socket.getLocalPort() : port) + " is free");
    } catch (IOException e) {
      return new Wrong(
          "port " + port + " is taken by another program",
          "stop it, or set LOAHOC_PORT or web.port to another");
    }
  }

  /** Looks; what nobody foresaw is also a finding. */
  public static Verdict look(Check check) {
    try {
      return check.look().get();
    } catch (InvalidSetting e) {
      return new Wrong(String.valueOf(e.getMessage()), "mend the setting");
    } catch (RuntimeException e) {
      return new Wrong(
          "it could not be looked at: " + e.getMessage(), "mend what is wrong above first");
    }
  }
}
