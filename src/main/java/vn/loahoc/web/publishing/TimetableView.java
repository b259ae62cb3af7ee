package vn.loahoc.web.publishing;

import static vn.loahoc.publishing.PublishingWords.say;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.publishing.DifferenceWords;
import vn.loahoc.publishing.Preview;
import vn.loahoc.publishing.Publication.State;

/**
 * One timetable and what a press would change.
 *
 * @param mark of what is shown here
 * @param news whether what stands has changed since the person looked
 */
public record TimetableView(
    long number, State state, Told told, List<ProblemView> problems, String mark, boolean news) {

  /** Nobody reads on; the chat hands out the whole as a file. */
  private static final int MOST_LINES = 500;

  public TimetableView {
    problems = List.copyOf(problems);
  }

  /**
   * In sentences.
   *
   * @param read how much was read, and how much was not
   * @param counts of what would change
   * @param losing that people hold places in what would be gone; may be empty
   * @param lines one for each class that would
   */
  public record Told(
      String file, String read, String unread, String counts, String losing, List<String> lines) {
    public Told {
      lines = List.copyOf(lines);
    }
  }

  static TimetableView of(Preview preview, boolean news) {
    String file = preview.publication().file();
    int classes = preview.read().sessions().size();
    List<String> lines = new ArrayList<>(DifferenceWords.lines(preview.difference()));
    int more = lines.size() - MOST_LINES;
    if (more > 0) {
      lines.subList(MOST_LINES, lines.size()).clear();
      lines.add(say("line-more", more));
    }
    Told told =
        new Told(
            file,
            say(preview.isSample() ? "page-read-sample" : "page-read", file, classes),
            preview.unread() > 0 ? say("page-unread", preview.unread()) : "",
            DifferenceWords.counts(preview.difference()),
            DifferenceWords.losing(preview).orElse(""),
            lines);
    return new TimetableView(
        preview.publication().id(),
        preview.publication().state(),
        told,
        ProblemView.of(preview.read().problems()),
        preview.mark(),
        news);
  }

  /** Whether it waits for its first press. */
  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** Whether it is in force. */
  public boolean isPublished() {
    return state == State.PUBLISHED;
  }
}
