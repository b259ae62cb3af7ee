package vn.loahoc.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/** Buttons and links as words, for platforms where nothing can be pressed. */
final class InWords {

  private InWords() {}

  /**
   * The text with its links written out and its buttons as lines below: choices by number, pages by
   * address. A choice that the text counts already is not said twice.
   */
  static RichText withoutButtons(Content.Text content) {
    RichText text = withoutLinks(content.text());
    List<String> lines = lines(content.buttons(), text.text());
    if (lines.isEmpty()) {
      return text;
    }
    String below = String.join("\n", lines);
    return text.text().isBlank() ? RichText.plain(below) : text.plainly("\n\n" + below);
  }

  private static List<String> lines(List<Button> buttons, String text) {
    boolean counted = counts(text, buttons);
    List<String> choices = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (Button button : buttons) {
      switch (button.action()) {
        case Button.Action.Press press -> choices.add((choices.size() + 1) + ". " + button.title());
        case Button.Action.Open open -> pages.add(button.title() + ": " + open.target());
        case Button.Action.ShareLocation share -> {}
      }
    }
    List<String> lines = counted ? new ArrayList<>() : choices;
    lines.addAll(pages);
    return lines;
  }

  private static boolean counts(String text, List<Button> buttons) {
    long choices = buttons.stream().filter(b -> b.action() instanceof Button.Action.Press).count();
    for (int i = 1; i <= choices; i++) {
      if (!Pattern.compile("(?m)^" + i + "\\. ").matcher(text).find()) {
        return false;
      }
    }
    return choices > 0;
  }

  private static RichText withoutLinks(RichText text) {
    List<RichText.Run> runs = new ArrayList<>();
    for (RichText.Run run : text.runs()) {
      String target = run.link().map(Object::toString).orElse("");
      boolean told = target.isEmpty() || run.text().contains(target);
      runs.add(
          new RichText.Run(
              told ? run.text() : run.text() + " (" + target + ")", run.style(), Optional.empty()));
    }
    return new RichText(runs);
  }
}
