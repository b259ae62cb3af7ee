package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.loahoc.channel.Intake;
import vn.loahoc.message.Update;

/** Hands what Telegram delivered to the intake, read. Thread-safe. */
record Reception(Intake intake, UpdateParser parser) {

  Intake.Receipt take(List<JsonNode> raw, Optional<String> cursor) {
    List<Update> updates = raw.stream().flatMap(one -> parser.read(one).stream()).toList();
    if (updates.isEmpty() && cursor.isEmpty()) {
      return Intake.Receipt.KEPT;
    }
    return intake.accept(TelegramChannel.ID, updates, cursor);
  }
}
