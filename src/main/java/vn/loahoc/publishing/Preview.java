package vn.loahoc.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Timetable;

/**
 * What a press would change, shown before it.
 *
 * @param publication what is to be published or taken back; its id is 0 while it is not kept
 * @param read what stands in its file
 * @param difference from what stands to what would stand
 * @param losing how many people hold places in meetings that would be gone
 * @param version what was published when this was made up
 */
public record Preview(
    Publication publication, Timetable read, Difference difference, int losing, long version) {

  /** Letters of a mark, each of them of 0–9 and a–f. */
  public static final int MARK = 12;

  /** The same, once it is kept. */
  Preview of(Publication kept) {
    return new Preview(kept, read, difference, losing, version);
  }

  /**
   * Stands for what a person sees of it, the same in every run of the program: a press carries it,
   * so that nothing is published but what was shown.
   */
  public String mark() {
    List<String> lines = DifferenceWords.all(difference);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] shown = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha.digest(shown)).substring(0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Rows that could not be read; their classes are not in the timetable. */
  public long unread() {
    return read.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .filter(problem -> problem.place().row().isPresent())
        .map(Problem::place)
        .distinct()
        .count();
  }

  /** Whether all that was read is made up. */
  public boolean isSample() {
    return read.sessions().stream().allMatch(ClassSession::sample);
  }
}
