package vn.loahoc.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The log of erasures as a file to which lines are only added: a time in milliseconds, a blank, a
 * hash. A line that a crash cut short counts as not written.
 */
public final class ErasureFile implements ErasureLog {

  private static final Pattern LINE = Pattern.compile("(-?\\d{1,15}) (\\S{1,200})");

  private final Path file;

  public ErasureFile(Path file) {
    this.file = file;
  }

  /** The one beside the backups of a data folder. */
  public static ErasureFile in(Path data) {
    return new ErasureFile(Backup.folder(data).resolve("erasures.log"));
  }

  @Override
  public synchronized void append(Erased erased) {
    append(List.of(erased));
  }

  /** Adds those that it does not know yet. */
  synchronized void addMissing(List<Erased> known) {
    Map<String, Instant> latest = latest();
    append(
        known.stream()
            .filter(one -> one.at().isAfter(latest.getOrDefault(one.hash(), Instant.MIN)))
            .toList());
  }

  private void append(List<Erased> erased) {
    if (erased.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    erased.forEach(
        one -> lines.append(one.at().toEpochMilli()).append(' ').append(one.hash()).append('\n'));
    try {
      PrivateFiles.makeFolderOf(file);
      PrivateFiles.make(file);
      try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
        long length = end.length();
        end.seek(Math.max(0, length - 1));
        boolean cut = length > 0 && end.read() != '\n';
        end.write(((cut ? "\n" : "") + lines).getBytes(StandardCharsets.UTF_8));
        end.getFD().sync();
      }
    } catch (IOException e) {
      throw new StoreException("the log of erasures cannot be written: " + file, e);
    }
  }

  @Override
  public synchronized List<Erased> all() {
    return latest().entrySet().stream()
        .map(entry -> new Erased(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Erased::at).thenComparing(Erased::hash))
        .toList();
  }

  private Map<String, Instant> latest() {
    Map<String, Instant> latest = new HashMap<>();
    try {
      if (Files.exists(file)) {
        // an erasure is a line of ASCII; whatever else a broken disk makes of it is no line
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf('\n') + 1;
        for (String line : text.substring(0, end).split("\n")) {
          Matcher read = LINE.matcher(line);
          if (read.matches()) {
            Instant at = Instant.ofEpochMilli(Long.parseLong(read.group(1)));
            latest.merge(read.group(2), at, (a, b) -> a.isAfter(b) ? a : b);
          }
        }
      }
    } catch (IOException e) {
      throw new StoreException("the log of erasures cannot be read: " + file, e);
    }
    return latest;
  }
}
