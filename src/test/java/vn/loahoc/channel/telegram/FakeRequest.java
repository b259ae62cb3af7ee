package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loahoc.channel.telegram.Received.Upload;
import vn.loahoc.message.Blob;

/** A request as the Bot API reads it: JSON, form, multipart, or a query. */
record FakeRequest(
    long nanos, String token, String method, Map<String, String> params, Optional<Upload> upload) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PATH = Pattern.compile("/bot([^/]*)/([A-Za-z]*)/?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  /** Nothing if the path is none of the Bot API. */
  static Optional<FakeRequest> read(HttpExchange exchange, long nanos) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
    if (!path.matches()) {
      return Optional.empty();
    }
    Map<String, String> params = new LinkedHashMap<>();
    form(exchange.getRequestURI().getRawQuery(), params);
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    Optional<Upload> upload = Optional.empty();
    if (type != null && type.startsWith("multipart/form-data")) {
      upload = multipart(type.replaceFirst(".*boundary=\"?([^\";]*).*", "$1"), body, params);
    } else if (type != null && type.startsWith("application/json")) {
      json(body, params);
    } else if (body.length > 0) {
      form(new String(body, StandardCharsets.UTF_8), params);
    }
    Optional<Upload> meant = upload.map(file -> attached(file, params));
    return Optional.of(new FakeRequest(nanos, path.group(1), path.group(2), params, meant));
  }

  String param(String name) {
    return params.getOrDefault(name, "");
  }

  long number(String name, long otherwise) {
    String value = param(name);
    return value.matches("-?[0-9]{1,18}") ? Long.parseLong(value) : otherwise;
  }

  String chat() {
    return param("chat_id");
  }

  Received received(String name, String text, Received.Outcome outcome) {
    return new Received(nanos, name, chat(), text, Map.copyOf(params), upload, outcome);
  }

  private static void json(byte[] body, Map<String, String> params) throws IOException {
    JsonNode root = JSON.readTree(body);
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      JsonNode value = field.getValue();
      if (!value.isNull()) {
        params.put(field.getKey(), value.isValueNode() ? value.asText() : value.toString());
      }
    }
  }

  private static void form(@Nullable String form, Map<String, String> params) {
    if (form == null || form.isEmpty()) {
      return;
    }
    for (String pair : form.split("&")) {
      String[] parts = pair.split("=", 2);
      params.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Bytes are characters here, so that searching is simple. */
  private static Optional<Upload> multipart(
      String boundary, byte[] body, Map<String, String> params) {
    Optional<Upload> upload = Optional.empty();
    String all = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    String[] parts = all.split(Pattern.quote("\r\n--" + boundary), -1);
    for (String part : parts) {
      int end = part.indexOf("\r\n\r\n");
      Matcher name = NAME.matcher(part);
      if (end < 0 || !name.find() || name.start() > end) {
        continue;
      }
      byte[] value = part.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
      Matcher file = FILE.matcher(part.substring(0, end));
      if (file.find()) {
        upload = Optional.of(new Upload(utf8(name.group(1)), utf8(file.group(1)), Blob.of(value)));
      } else {
        params.put(name.group(1), new String(value, StandardCharsets.UTF_8));
      }
    }
    return upload;
  }

  /** A part of any name belongs to the parameter that says "attach://" and that name. */
  private static Upload attached(Upload file, Map<String, String> params) {
    return params.entrySet().stream()
        .filter(param -> param.getValue().equals("attach://" + file.field()))
        .findFirst()
        .map(param -> new Upload(param.getKey(), file.name(), file.data()))
        .orElse(file);
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
