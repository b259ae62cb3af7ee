package vn.loahoc.channel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.channel.web.WebMessage.AttachedFile;
import vn.loahoc.message.Button;
import vn.loahoc.message.Button.Action;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.message.RichText.Run;
import vn.loahoc.message.RichText.Style;

/** What is said in a message, as the JSON that stands in its row. */
record MessageBody(
    RichText text,
    List<Button> buttons,
    Optional<AttachedFile> file,
    Optional<WebMessage.Picture> picture) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static String write(Content content) {
    ObjectNode body = JSON.createObjectNode();
    switch (content) {
      case Content.Text text -> {
        writeText(body, text.text());
        ArrayNode buttons = body.putArray("buttons");
        text.buttons().forEach(button -> writeButton(buttons, button));
      }
      case Content.Document document -> {
        writeText(body, document.caption());
        body.putObject("file").put("name", document.name()).put("media_type", document.mediaType());
      }
      case Content.Picture picture -> {
        writeText(body, picture.caption());
        ArrayNode buttons = body.putArray("buttons");
        picture.buttons().forEach(button -> writeButton(buttons, button));
        body.putObject("picture")
            .put("name", picture.picture())
            .put("description", picture.description());
      }
      case Content.Acknowledgement seen ->
          throw new IllegalArgumentException("an acknowledgement is not kept");
    }
    return body.toString();
  }

  private static void writeText(ObjectNode body, RichText text) {
    ArrayNode runs = body.putArray("runs");
    for (Run run : text.runs()) {
      ObjectNode node = runs.addObject().put("text", run.text()).put("style", run.style().name());
      run.link().ifPresent(link -> node.put("link", link.toString()));
    }
  }

  /** A place cannot be shared here: {@code Capabilities} says so, and such a button is left out. */
  private static void writeButton(ArrayNode buttons, Button button) {
    switch (button.action()) {
      case Action.Press press ->
          buttons.addObject().put("title", button.title()).put("press", press.payload());
      case Action.Open open ->
          buttons.addObject().put("title", button.title()).put("open", open.target().toString());
      case Action.ShareLocation place -> {}
    }
  }

  static MessageBody read(String json) {
    try {
      JsonNode body = JSON.readTree(json);
      List<Run> runs = new ArrayList<>();
      body.path("runs").forEach(node -> runs.add(readRun(node)));
      List<Button> buttons = new ArrayList<>();
      body.path("buttons").forEach(node -> buttons.add(readButton(node)));
      JsonNode file = body.path("file");
      JsonNode picture = body.path("picture");
      return new MessageBody(
          new RichText(runs),
          buttons,
          file.isObject()
              ? Optional.of(
                  new AttachedFile(file.path("name").asText(), file.path("media_type").asText()))
              : Optional.empty(),
          picture.isObject()
              ? Optional.of(
                  new WebMessage.Picture(
                      picture.path("name").asText(), picture.path("description").asText()))
              : Optional.empty());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a message that this program did not write", e);
    }
  }

  private static Run readRun(JsonNode node) {
    return new Run(
        node.path("text").asText(),
        Style.valueOf(node.path("style").asText()),
        node.has("link") ? Optional.of(URI.create(node.path("link").asText())) : Optional.empty());
  }

  private static Button readButton(JsonNode node) {
    String title = node.path("title").asText();
    return node.has("press")
        ? Button.press(title, node.path("press").asText())
        : Button.open(title, URI.create(node.path("open").asText()));
  }
}
