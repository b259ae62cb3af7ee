package vn.loahoc.publishing.chat;

import static vn.loahoc.publishing.PublishingWords.say;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.loahoc.corpus.Problem;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.publishing.Difference;
import vn.loahoc.publishing.DifferenceWords;
import vn.loahoc.publishing.Look;
import vn.loahoc.publishing.Preview;
import vn.loahoc.publishing.Publication;
import vn.loahoc.text.Shortened;

/** What staff see in the chat: pages that fit a message, the whole as a file. */
final class Shown {

  /** Letters for the lines of one part; with both parts a page stays below 2,000. */
  private static final int PART = 850;

  private static final int LONGEST_LINE = 300;
  private static final String BULLET = "• ";
  private static final String BOM = "\uFEFF";

  private Shown() {}

  /** A file before it is published, with its two buttons. */
  static Outcome preview(Preview preview) {
    return preview(preview, List.of());
  }

  /** The same after what stands has changed. */
  static Outcome again(Preview preview) {
    return preview(preview, List.of(say("page-again")));
  }

  private static Outcome preview(Preview preview, List<String> before) {
    List<String> page = new ArrayList<>(before);
    String file = preview.publication().file();
    int classes = preview.read().sessions().size();
    page.add(say(preview.isSample() ? "page-read-sample" : "page-read", file, classes));
    boolean whole = problems(page, preview.unread(), preview.read().problems());
    page.add(say("page-difference", DifferenceWords.counts(preview.difference())));
    DifferenceWords.losing(preview).ifPresent(page::add);
    whole &= lines(page, DifferenceWords.lines(preview.difference()));
    page.add(say("page-ask"));
    long id = preview.publication().id();
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        press(
            preview.publication().state() == Publication.State.DRAFT
                ? "button-publish"
                : "button-again",
            Presses.PUBLISH,
            id + "-" + preview.mark()));
    if (preview.publication().state() == Publication.State.DRAFT) {
      buttons.add(press("button-drop", Presses.DROP, id));
    }
    if (!whole) {
      buttons.add(press("button-all", Presses.ALL, id));
    }
    Scene scene =
        new Scene(
            OpenDraft.NAME,
            Map.of(OpenDraft.ID, String.valueOf(id), OpenDraft.MARK, preview.mark()));
    return Outcome.asking(scene, Content.plain(String.join("\n", page), buttons));
  }

  static Button press(String title, String act, Object what) {
    return Button.press(say(title), TimetableOrder.NAME + ":" + act + what);
  }

  /** Why a file cannot be published, and what to mend. */
  static Outcome refused(Look.Refused refused) {
    List<String> page = new ArrayList<>(List.of(refused.why()));
    problems(page, 0, refused.problems());
    return Outcome.saying(String.join("\n", page));
  }

  /**
   * Adds the problems.
   *
   * @return whether all of them found room
   */
  private static boolean problems(List<String> page, long unread, List<Problem> problems) {
    if (problems.isEmpty()) {
      return true;
    }
    page.add(unread > 0 ? say("page-unread", unread) : say("page-problems"));
    return lines(page, ordered(problems).stream().map(DifferenceWords::line).toList());
  }

  /** What was left out comes first. */
  private static List<Problem> ordered(List<Problem> problems) {
    return problems.stream().sorted(Problem.URGENT_FIRST).toList();
  }

  private static boolean lines(List<String> page, List<String> lines) {
    int letters = 0;
    int shown = 0;
    boolean whole = true;
    for (String line : lines) {
      letters += Math.min(LONGEST_LINE, line.length());
      if (letters > PART) {
        page.add(say("line-more", lines.size() - shown));
        return false;
      }
      whole &= line.length() <= LONGEST_LINE;
      page.add(BULLET + Shortened.to(line, LONGEST_LINE));
      shown++;
    }
    return whole;
  }

  /** Everything as a file that any machine opens. */
  static Outcome whole(Preview preview) {
    String name = preview.publication().file();
    Difference difference = preview.difference();
    List<String> lines = new ArrayList<>(List.of(say("report-title", name), ""));
    if (!preview.read().problems().isEmpty()) {
      lines.add(say("page-problems"));
      ordered(preview.read().problems())
          .forEach(problem -> lines.add(BULLET + DifferenceWords.line(problem)));
      lines.add("");
    }
    lines.add(say("page-difference", DifferenceWords.counts(difference)));
    DifferenceWords.lines(difference).forEach(line -> lines.add(BULLET + line));
    String text = BOM + String.join("\r\n", lines) + "\r\n";
    return Outcome.saying(
        new Content.Document(
            say("report-file", preview.publication().id()),
            "text/plain",
            Blob.of(text.getBytes(StandardCharsets.UTF_8)),
            RichText.plain(say("report-caption", name))));
  }
}
