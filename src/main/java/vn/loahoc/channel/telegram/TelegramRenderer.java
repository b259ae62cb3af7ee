package vn.loahoc.channel.telegram;

import java.io.ByteArrayInputStream;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import vn.loahoc.message.Address;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/** Turns what is said into requests of the Bot API. */
final class TelegramRenderer {

  /** How emphasis is written. */
  enum Form {
    HTML,
    /** Without any, for when Telegram does not understand ours. */
    PLAIN
  }

  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private TelegramRenderer() {}

  static BotApi.Request request(Address to, Content content, Form form) {
    return switch (content) {
      case Content.Text text -> message(to, text, form);
      case Content.Document document -> document(to, document, form);
      case Content.Picture picture -> throw new IllegalArgumentException("see Photos");
      case Content.Acknowledgement seen -> acknowledgement(seen);
    };
  }

  private static BotApi.Request message(Address to, Content.Text content, Form form) {
    Place place = Place.of(to);
    boolean alone = place.isPrivate();
    RichText text = content.text();
    for (Button button : Keyboards.spelledOut(content.buttons(), alone)) {
      text = text.plainly("\n" + button.title() + ": " + Keyboards.target(button).orElseThrow());
    }
    SendMessage message =
        new SendMessage(place.chat(), form == Form.HTML ? Html.of(text) : text.text());
    place.topic().ifPresent(message::setMessageThreadId);
    message.setLinkPreviewOptions(NO_PREVIEW);
    if (form == Form.HTML) {
      message.setParseMode("HTML");
    }
    Keyboards.of(content.buttons(), alone).ifPresent(message::setReplyMarkup);
    return client -> client.executeAsync(message);
  }

  private static BotApi.Request document(Address to, Content.Document content, Form form) {
    // the library names the part like the file, and these would end that name
    String name = content.name().replaceAll("[\"\\\\/\\p{Cntrl}]", "_");
    InputFile file = new InputFile(new ByteArrayInputStream(content.data().bytes()), name);
    Place place = Place.of(to);
    SendDocument document = new SendDocument(place.chat(), file);
    place.topic().ifPresent(document::setMessageThreadId);
    RichText caption = content.caption();
    if (!caption.text().isBlank()) {
      document.setCaption(form == Form.HTML ? Html.of(caption) : caption.text());
    }
    if (form == Form.HTML) {
      document.setParseMode("HTML");
    }
    return client -> client.executeAsync(document);
  }

  /** A picture as Telegram gets it. */
  sealed interface Image {

    /** Telegram has it. */
    record Known(String id) implements Image {}

    /** It comes along. */
    record Upload(Blob png) implements Image {}
  }

  static BotApi.Request photo(Address to, Content.Picture content, Image image, Form form) {
    InputFile file =
        switch (image) {
          case Image.Known known -> new InputFile(known.id());
          case Image.Upload upload ->
              new InputFile(new ByteArrayInputStream(upload.png().bytes()), "hinh.png");
        };
    Place place = Place.of(to);
    SendPhoto photo = new SendPhoto(place.chat(), file);
    place.topic().ifPresent(photo::setMessageThreadId);
    RichText caption = content.caption();
    for (Button button : Keyboards.spelledOut(content.buttons(), place.isPrivate())) {
      caption =
          caption.plainly("\n" + button.title() + ": " + Keyboards.target(button).orElseThrow());
    }
    if (!caption.text().isBlank()) {
      photo.setCaption(form == Form.HTML ? Html.of(caption) : caption.text());
      if (form == Form.HTML) {
        photo.setParseMode("HTML");
      }
    }
    Keyboards.of(content.buttons(), place.isPrivate()).ifPresent(photo::setReplyMarkup);
    return client -> client.executeAsync(photo);
  }

  private static BotApi.Request acknowledgement(Content.Acknowledgement seen) {
    AnswerCallbackQuery answer = new AnswerCallbackQuery(seen.press());
    return client -> client.executeAsync(answer);
  }
}
