package vn.loahoc.channel.telegram;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The methods of the Bot API that the fake knows, with the checks that Telegram makes. */
final class FakeMethods {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST_TEXT = 4_096;
  private static final int LONGEST_CAPTION = 1_024;
  private static final int LONGEST_PAYLOAD = 64;

  /** Answers one request. */
  interface Method {
    FakeAnswer answer(FakeRequest request) throws InterruptedException;
  }

  /** A method under the name that Telegram gives it. */
  record Named(String name, Method method) {}

  private final FakeQueue queue;
  private final AtomicInteger messages;
  private final FakeFiles files;
  private final Set<String> photos = ConcurrentHashMap.newKeySet();
  private final Map<String, String> shown = new ConcurrentHashMap<>();
  private final Map<String, Named> byName = new ConcurrentHashMap<>();

  FakeMethods(FakeQueue queue, AtomicInteger messages, FakeFiles files) {
    this.queue = queue;
    this.messages = messages;
    this.files = files;
    Map<String, Method> methods =
        Map.ofEntries(
            entry("getMe", request -> FakeAnswer.done(FakeBotApi.bot(), "")),
            entry("getUpdates", queue::poll),
            entry("sendMessage", request -> send(request, "text", LONGEST_TEXT)),
            entry("sendDocument", request -> file(request, "document")),
            entry("sendPhoto", this::photo),
            entry("sendLocation", request -> sent(request, "")),
            entry("sendChatAction", request -> known(request, FakeAnswer.TRUE)),
            entry("answerCallbackQuery", FakeMethods::acknowledged),
            entry("editMessageText", request -> edit(request, "text")),
            entry("editMessageReplyMarkup", request -> edit(request, "reply_markup")),
            entry("deleteMessage", request -> known(request, FakeAnswer.TRUE)),
            entry("setMyCommands", request -> FakeAnswer.TRUE),
            entry("deleteMyCommands", request -> FakeAnswer.TRUE),
            entry("setWebhook", this::setWebhook),
            entry("deleteWebhook", this::deleteWebhook),
            entry("getWebhookInfo", request -> webhookInfo()),
            entry("getFile", this::getFile));
    methods.forEach(
        (name, method) -> byName.put(name.toLowerCase(Locale.ROOT), new Named(name, method)));
  }

  Optional<Named> find(String lowerCaseName) {
    return Optional.ofNullable(byName.get(lowerCaseName));
  }

  private FakeAnswer send(FakeRequest request, String field, int longest) {
    String visible = request.param(field);
    if (request.param("parse_mode").equalsIgnoreCase("HTML")) {
      FakeHtml html = FakeHtml.read(visible);
      if (html.refused()) {
        return FakeAnswer.refused(400, html.problem());
      }
      visible = html.visible();
    }
    if (visible.isBlank() && field.equals("text")) {
      return FakeAnswer.refused(400, "Bad Request: message text is empty");
    }
    if (visible.length() > longest) {
      return FakeAnswer.refused(400, "Bad Request: message is too long");
    }
    Optional<String> problem = problem(request);
    return problem.isPresent()
        ? FakeAnswer.refused(400, "Bad Request: " + problem.get())
        : sent(request, visible);
  }

  private FakeAnswer file(FakeRequest request, String field) {
    String reference = request.param(field);
    boolean uploaded = request.upload().filter(file -> file.field().equals(field)).isPresent();
    return !uploaded && (reference.isEmpty() || reference.startsWith("attach:"))
        ? FakeAnswer.refused(400, "Bad Request: there is no " + field + " in the request")
        : send(request, "caption", LONGEST_CAPTION);
  }

  /** A photo that came along gets a name, under which it can be sent again. */
  private FakeAnswer photo(FakeRequest request) {
    String reference = request.param("photo");
    boolean uploaded = request.upload().filter(file -> file.field().equals("photo")).isPresent();
    if (!uploaded && !reference.startsWith("attach:") && !photos.contains(reference)) {
      return FakeAnswer.refused(
          400, "Bad Request: wrong file identifier/HTTP URL specified, or no photo");
    }
    FakeAnswer answer = file(request, "photo");
    if (!uploaded || !answer.done()) {
      return answer;
    }
    String id = "photo-" + (photos.size() + 1);
    photos.add(id);
    ObjectNode result = (ObjectNode) json(answer.body()).path("result");
    result
        .putArray("photo")
        .add(JSON.objectNode().put("file_id", id + "-small").put("width", 90))
        .add(JSON.objectNode().put("file_id", id).put("width", 1080));
    return FakeAnswer.done(result, answer.visible());
  }

  /** From now on no photo is known by its name any more. */
  void forgetPhotos() {
    photos.clear();
  }

  private FakeAnswer sent(FakeRequest request, String visible) {
    int id = messages.incrementAndGet();
    shown.put(request.chat() + "/" + id, visible + request.param("reply_markup"));
    return known(request, FakeAnswer.done(message(request, id, visible), visible));
  }

  private static FakeAnswer known(FakeRequest request, FakeAnswer answer) {
    return request.chat().isEmpty()
        ? FakeAnswer.refused(400, "Bad Request: chat_id is empty")
        : answer;
  }

  private static ObjectNode message(FakeRequest request, int id, String visible) {
    ObjectNode message = JSON.objectNode().put("message_id", id);
    message.set("from", FakeBotApi.bot());
    message.set("chat", FakeBotApi.chat(request.number("chat_id", 0)));
    return message.put("date", FakeBotApi.seconds()).put("text", visible);
  }

  private FakeAnswer edit(FakeRequest request, String field) {
    String key = request.chat() + "/" + request.param("message_id");
    String now = request.param(field);
    String before = shown.get(key);
    if (before == null) {
      return FakeAnswer.refused(400, "Bad Request: message to edit not found");
    }
    if (before.equals(now)) {
      return FakeAnswer.refused(
          400,
          "Bad Request: message is not modified: specified new message content and reply markup"
              + " are exactly the same");
    }
    shown.put(key, now);
    return FakeAnswer.done(message(request, (int) request.number("message_id", 0), now), now);
  }

  private static FakeAnswer acknowledged(FakeRequest request) {
    return request.param("callback_query_id").isEmpty()
        ? FakeAnswer.refused(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid")
        : FakeAnswer.TRUE;
  }

  private FakeAnswer getFile(FakeRequest request) {
    return files
        .size(request.param("file_id"))
        .map(
            size ->
                FakeAnswer.done(
                    JSON.objectNode()
                        .put("file_id", request.param("file_id"))
                        .put("file_size", size)
                        .put("file_path", FakeFiles.path(request.param("file_id"))),
                    ""))
        .orElseGet(() -> FakeAnswer.refused(400, "Bad Request: invalid file_id"));
  }

  private FakeAnswer setWebhook(FakeRequest request) {
    queue.setWebhook(request.param("url"), request.param("secret_token"));
    return FakeAnswer.TRUE;
  }

  private FakeAnswer deleteWebhook(FakeRequest request) {
    queue.setWebhook("", "");
    return FakeAnswer.TRUE;
  }

  private FakeAnswer webhookInfo() {
    ObjectNode info = JSON.objectNode().put("url", queue.webhook());
    return FakeAnswer.done(info.put("pending_update_count", queue.size()), "");
  }

  /** What Telegram finds wrong with the buttons. */
  private static Optional<String> problem(FakeRequest request) {
    JsonNode markup = json(request.param("reply_markup"));
    for (JsonNode row : markup.path("inline_keyboard")) {
      for (JsonNode button : row) {
        String payload = button.path("callback_data").asText();
        if (payload.getBytes(StandardCharsets.UTF_8).length > LONGEST_PAYLOAD) {
          return Optional.of("BUTTON_DATA_INVALID");
        }
        String url = button.path("url").asText();
        if (!url.isEmpty() && !url.matches("(https?://)?[^/]+\\.[^/]+.*|tg://.*")) {
          return Optional.of("inline keyboard button URL '" + url + "' is invalid");
        }
      }
    }
    boolean asksForPlace = markup.path("keyboard").toString().contains("request_location");
    return asksForPlace && request.chat().startsWith("-")
        ? Optional.of("location can be requested in private chats only")
        : Optional.empty();
  }

  private static JsonNode json(String text) {
    try {
      return text.isEmpty() ? JSON.missingNode() : MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
