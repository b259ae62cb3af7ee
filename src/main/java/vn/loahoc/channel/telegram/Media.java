package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Inbound.SentMedia.Kind;

/** Photos, recordings and the like. */
final class Media {

  /** In this order, because an animation is also given as a document. */
  private static final Map<String, Kind> KINDS = kinds();

  private static final int LONGEST_ALBUM = 64;

  private Media() {}

  /**
   * What was sent.
   *
   * @param caption as far as it is meant for us
   */
  static Optional<Inbound> in(JsonNode message, String caption) {
    JsonNode sizes = message.path("photo");
    if (sizes.isArray() && !sizes.isEmpty()) {
      return media(Kind.PHOTO, sizes.path(sizes.size() - 1), caption, album(message));
    }
    for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
      if (message.path(kind.getKey()).isObject()) {
        return media(kind.getValue(), message.path(kind.getKey()), caption, album(message));
      }
    }
    return Optional.empty();
  }

  /** What is too long to be an id of Telegram's is none. */
  private static String album(JsonNode message) {
    String album = message.path("media_group_id").asText();
    return album.length() > LONGEST_ALBUM ? "" : album;
  }

  private static Optional<Inbound> media(Kind kind, JsonNode file, String caption, String album) {
    return Optional.of(
        new Inbound.SentMedia(
            kind,
            file.path("file_id").asText(),
            caption,
            file.path("file_name").asText(),
            file.path("file_size").asLong(),
            album));
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("voice", Kind.VOICE);
    kinds.put("audio", Kind.VOICE);
    kinds.put("video", Kind.VIDEO);
    kinds.put("video_note", Kind.VIDEO);
    kinds.put("animation", Kind.VIDEO);
    kinds.put("sticker", Kind.STICKER);
    kinds.put("document", Kind.DOCUMENT);
    return kinds;
  }
}
