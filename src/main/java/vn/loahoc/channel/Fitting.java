package vn.loahoc.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/**
 * Turns what is to be said into messages that a platform can show, each of them one message there.
 * What the platform lacks is put into words.
 */
public final class Fitting {

  /** Characters of the text beside a file; the narrowest platform takes no more. */
  static final int LONGEST_CAPTION = 1_024;

  private Fitting() {}

  /**
   * The messages of the platform, in the order they are to be sent.
   *
   * <p>A text over the limit is cut at a paragraph, else a sentence, else a word, without its
   * blanks there; never within what a reader sees as one letter, and within a link or an emphasised
   * stretch only where that alone is longer than a message. Buttons stay below the last part.
   *
   * @return nothing if there is nothing to show
   */
  public static List<Content> fit(Content content, Capabilities platform) {
    return switch (content) {
      case Content.Text text -> text(text, platform);
      case Content.Document document -> document(document, platform);
      case Content.Picture picture -> picture(picture, platform);
      case Content.Acknowledgement acknowledgement -> List.of(acknowledgement);
    };
  }

  /** Where pictures cannot be shown, what it shows is told; a long caption follows as a text. */
  private static List<Content> picture(Content.Picture picture, Capabilities platform) {
    if (!platform.files()) {
      RichText told =
          picture.caption().text().isBlank()
              ? RichText.plain(picture.description())
              : picture.caption();
      return text(new Content.Text(told, picture.buttons()), platform);
    }
    int longest = Math.min(LONGEST_CAPTION, platform.textLimit());
    if (platform.buttons() && picture.caption().text().length() <= longest) {
      return List.of(picture);
    }
    List<Content> messages = new ArrayList<>();
    messages.add(
        new Content.Picture(picture.picture(), picture.description(), RichText.empty(), List.of()));
    messages.addAll(text(new Content.Text(picture.caption(), picture.buttons()), platform));
    return messages;
  }

  private static List<Content> text(Content.Text content, Capabilities platform) {
    if (!platform.buttons()) {
      return messages(InWords.withoutButtons(content), List.of(), platform);
    }
    List<Button> buttons =
        content.buttons().stream()
            .filter(
                button ->
                    platform.location()
                        || !(button.action() instanceof Button.Action.ShareLocation))
            .toList();
    boolean silent = content.text().text().isBlank() && !buttons.isEmpty();
    return messages(silent ? sentence("choose") : content.text(), buttons, platform);
  }

  private static List<Content> messages(RichText text, List<Button> below, Capabilities platform) {
    List<RichText> parts = Splitting.split(text, platform.textLimit());
    List<Content> messages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      messages.add(new Content.Text(parts.get(i), last ? below : List.of()));
    }
    return messages;
  }

  private static List<Content> document(Content.Document document, Capabilities platform) {
    RichText caption = document.caption();
    if (!platform.files()) {
      RichText sorry = sentence("no-files");
      RichText said = caption.text().isBlank() ? RichText.empty() : caption.plainly("\n\n");
      for (RichText.Run run : sorry.runs()) {
        said = said.then(run);
      }
      return text(new Content.Text(said, List.of()), platform);
    }
    int longest = Math.min(LONGEST_CAPTION, platform.textLimit());
    if (caption.text().length() <= longest) {
      return List.of(document);
    }
    List<Content> messages = new ArrayList<>(text(new Content.Text(caption, List.of()), platform));
    messages.add(
        new Content.Document(
            document.name(), document.mediaType(), document.data(), RichText.empty()));
    return messages;
  }

  private static RichText sentence(String key) {
    return RichText.plain(ResourceBundle.getBundle("vi.channel", Locale.ROOT).getString(key));
  }
}
