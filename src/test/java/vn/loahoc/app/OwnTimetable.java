package vn.loahoc.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.loahoc.inquiry.reply.Present;

/** The shipped plan beside a timetable of a test, which is not a sample. */
final class OwnTimetable {

  private OwnTimetable() {}

  /**
   * Puts both into a folder.
   *
   * @param resource the timetable, beside this class
   */
  static CorpusSource in(Path folder, String resource, Present present) {
    Path campaign = folder.resolve("2023-quan-7");
    Path shipped = Path.of("corpus");
    try (InputStream table =
        Objects.requireNonNull(OwnTimetable.class.getResourceAsStream(resource))) {
      Files.createDirectories(campaign.resolve("timetable"));
      Files.copy(shipped.resolve("wards.csv"), folder.resolve("wards.csv"));
      for (String file : new String[] {"campaign.yaml", "ke-hoach.txt"}) {
        Files.copy(shipped.resolve("2023-quan-7").resolve(file), campaign.resolve(file));
      }
      Files.copy(table, campaign.resolve("timetable").resolve("lich.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CorpusSource(folder, true, folder.resolve("cache"), true, present);
  }
}
