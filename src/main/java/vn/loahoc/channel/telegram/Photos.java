package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.loahoc.channel.PictureShelf;
import vn.loahoc.message.Address;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/**
 * Sends pictures: the bytes once, from then on what Telegram calls them. One that Telegram does not
 * know any more is sent anew; of one that is gone here too the description is told.
 */
final class Photos {

  /** How Telegram says that it does not know a file. */
  private static final List<String> UNKNOWN =
      List.of("wrong file identifier", "wrong remote file", "wrong file_id", "file reference");

  private final BotApi api;
  private final PictureShelf shelf;

  Photos(BotApi api, PictureShelf shelf) {
    this.api = api;
    this.shelf = shelf;
  }

  ApiAnswer send(Address to, Content.Picture picture, TelegramRenderer.Form form) {
    Optional<String> handle = shelf.handle(picture.picture());
    if (handle.isPresent()) {
      ApiAnswer answer =
          api.send(
              TelegramRenderer.photo(
                  to, picture, new TelegramRenderer.Image.Known(handle.get()), form));
      if (!isUnknown(answer)) {
        return answer;
      }
      shelf.forget(picture.picture()); // refused, so known as not sent
    }
    Optional<Blob> data = shelf.find(picture.picture());
    if (data.isEmpty()) {
      return api.send(TelegramRenderer.request(to, told(picture), form));
    }
    ApiAnswer answer =
        api.send(
            TelegramRenderer.photo(
                to, picture, new TelegramRenderer.Image.Upload(data.get()), form));
    called(answer).ifPresent(name -> shelf.keep(picture.picture(), name));
    return answer;
  }

  private static boolean isUnknown(ApiAnswer answer) {
    return answer instanceof ApiAnswer.Refused refused
        && refused.code() == 400
        && UNKNOWN.stream().anyMatch(refused::says);
  }

  /** Telegram gives several sizes of a photo, the largest last; any of them names the photo. */
  private static Optional<String> called(ApiAnswer answer) {
    if (!(answer instanceof ApiAnswer.Done done)) {
      return Optional.empty();
    }
    JsonNode sizes = done.result().path("photo");
    return Optional.of(sizes.path(sizes.size() - 1).path("file_id").asText())
        .filter(id -> !id.isEmpty());
  }

  private static Content told(Content.Picture picture) {
    RichText text =
        picture.caption().text().isBlank()
            ? RichText.plain(picture.description())
            : picture.caption();
    return new Content.Text(text, picture.buttons());
  }
}
