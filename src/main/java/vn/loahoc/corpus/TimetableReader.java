package vn.loahoc.corpus;

import java.util.List;
import java.util.OptionalInt;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** Reads timetables of learning centres. Thread-safe. */
public interface TimetableReader {

  /** Whether this reader is for files of that name. */
  boolean reads(String name);

  /**
   * Reads files that belong together: a room that two of them use at one time is a problem. What is
   * wrong is a {@link Problem} in the result, never an exception; good rows are always there.
   */
  Timetable read(List<Source> files, Setting setting);

  /**
   * What rows say against those of other files that stand beside them: a room that both use at one
   * time, a class in two rooms. The problems are those of the rows that come.
   */
  List<Problem> clashes(List<ClassSession> standing, List<ClassSession> coming);

  /** One file. Its bytes are not copied: whoever hands them over leaves them as they are. */
  final class Source {

    private final String name;
    private final byte[] bytes;

    /**
     * @param name its path below the corpus folder, with slashes; its end tells the format
     */
    public Source(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    public String name() {
      return name;
    }

    public byte[] bytes() {
      return bytes;
    }
  }

  /**
   * What the rows are read against.
   *
   * @param gazetteer the wards there are
   * @param campaign the days of the week they belong to; open where they are not known
   * @param year the year of days without one; empty if unknown, such days are then not read
   */
  record Setting(Gazetteer gazetteer, TimeRule.Span campaign, OptionalInt year) {

    /** That of a campaign which was read before, for a file that came later. */
    public static Setting of(Campaign campaign, Gazetteer gazetteer) {
      TimeRule.Span week = Derived.from(campaign.id(), campaign.plans()).week();
      return new Setting(gazetteer, week, campaign.year());
    }
  }
}
